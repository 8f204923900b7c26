package org.linchpin.lint;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.linchpin.model.BusinessModel;
import org.linchpin.model.vocabulary.ModelAttributes;

/// How large a business is, by the number of people: fewer than 10, 50, 250, or more.
///
/// The head counts are those of the EU recommendation 2003/361/EC; its ceilings for turnover and
/// balance sheet are left out.
public enum SizeClass {
  MICRO(10),
  SMALL(50),
  MEDIUM(250),
  LARGE(Double.POSITIVE_INFINITY);

  private final double below;

  SizeClass(double below) {
    this.below = below;
  }

  /// The word used in files and messages.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The size class stated in the model, or the one that its number of people falls into.
  public static Optional<SizeClass> of(BusinessModel model) {
    Optional<SizeClass> stated =
        model
            .value(ModelAttributes.SIZE)
            .flatMap(word -> Arrays.stream(values()).filter(s -> s.word().equals(word)).findAny());
    return stated.or(
        () ->
            model
                .header()
                .known(ModelAttributes.PEOPLE)
                .map(people -> ofPeople(people.spread().central())));
  }

  private static SizeClass ofPeople(double people) {
    return Arrays.stream(values()).filter(size -> people < size.below).findFirst().orElse(LARGE);
  }
}
