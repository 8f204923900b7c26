package org.linchpin.app.interview;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.linchpin.engine.assess.ActivityAssessment;
import org.linchpin.engine.classify.Answer;
import org.linchpin.lint.Severity;
import org.linchpin.model.Attribute;
import org.linchpin.model.Element;
import org.linchpin.model.ElementKind;
import org.linchpin.model.Links;
import org.linchpin.model.vocabulary.ActivityAttributes;

/// Whether an interview may stop: nothing contradicts itself, each promise, channel, relationship
/// and stream has an activity behind it, each activity that may be key has one class, and no number
/// that is still to be asked would change a verdict.
///
/// @param errors how many mistakes were found
/// @param uncovered names of what no activity serves
/// @param undecided names of activities that may or may not be key, or of several classes
/// @param numbers what is still to be asked and would change a verdict
public record Sufficiency(
    int errors, List<String> uncovered, List<String> undecided, List<String> numbers) {
  private static final int MOST = 3;

  /// What serves which kind of element, in the order of a canvas.
  private static final Map<ElementKind, Attribute<Links>> GOALS =
      Map.of(
          ElementKind.PROPOSITION, ActivityAttributes.DELIVERS,
          ElementKind.CHANNEL, ActivityAttributes.REACHES,
          ElementKind.RELATIONSHIP, ActivityAttributes.MAINTAINS,
          ElementKind.STREAM, ActivityAttributes.EARNS);

  public Sufficiency {
    uncovered = List.copyOf(uncovered);
    undecided = List.copyOf(undecided);
    numbers = List.copyOf(numbers);
  }

  static Sufficiency of(Situation now) {
    return new Sufficiency(
        (int)
            now.findings().all().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .count(),
        uncovered(now),
        undecided(now),
        now.numbers().stream()
            .filter(number -> number.gain() > DecidingNumber.LEAST_GAIN)
            .filter(
                number ->
                    Stream.of("q15-number", "q15-narrow")
                        .noneMatch(question -> now.wasAsked(question, number.subject())))
            .map(DecidingNumber::what)
            .toList());
  }

  /// The kinds in the order of the elements of the file.
  private static List<String> uncovered(Situation now) {
    if (now.model().all(ElementKind.PROPOSITION).isEmpty()) {
      return List.of("Promise to customers");
    }
    return now.model().elements().stream()
        .filter(element -> GOALS.containsKey(element.kind()))
        .filter(element -> isUnserved(now, element))
        .map(Element::name)
        .toList();
  }

  private static boolean isUnserved(Situation now, Element element) {
    return Stream.ofNullable(GOALS.get(element.kind()))
        .allMatch(
            goal -> now.linking(ElementKind.ACTIVITY, goal, element.id()).findAny().isEmpty());
  }

  private static List<String> undecided(Situation now) {
    return now.assessment().activities().stream()
        .filter(activity -> activity.classification().isKey() != Answer.NO)
        .filter(activity -> activity.classification().certain().isEmpty())
        .map(ActivityAssessment::name)
        .toList();
  }

  /// True when the report stands; what is still open can only make it richer.
  public boolean isReached() {
    return errors == 0 && uncovered.isEmpty() && undecided.isEmpty() && numbers.isEmpty();
  }

  /// What is lacking, as sentences.
  public List<String> lacking() {
    List<String> lacking = new ArrayList<>();
    if (errors > 0) {
      lacking.add(
          errors == 1 ? "One mistake is to be mended." : errors + " mistakes are to be mended.");
    }
    add(lacking, "No activity stands behind %s.", uncovered);
    add(lacking, "It is not clear what %s is.", undecided);
    add(lacking, "A verdict hangs on %s.", numbers);
    return lacking;
  }

  private static void add(List<String> lacking, String sentence, List<String> names) {
    if (names.isEmpty()) {
      return;
    }
    List<String> shown = names.stream().limit(MOST).map(name -> "“" + name + "”").toList();
    int more = names.size() - shown.size();
    String all =
        more > 0
            ? String.join(", ", shown) + " and " + more + " more"
            : shown.size() == 1
                ? shown.getFirst()
                : String.join(", ", shown.subList(0, shown.size() - 1)) + " and " + shown.getLast();
    lacking.add(sentence.replace("%s", all));
  }
}
