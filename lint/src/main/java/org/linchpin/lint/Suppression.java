package org.linchpin.lint;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.linchpin.model.BusinessModel;
import org.linchpin.model.Entries;
import org.linchpin.model.Fields;
import org.linchpin.model.vocabulary.CommonAttributes;

/// A wish not to see one rule, on an element or in the whole model.
///
/// @param element the id of the element it stands at, `""` for the whole model
/// @param rule the code of the rule
/// @param until the last day on which it holds; for ever when empty
public record Suppression(
    String element, String rule, Optional<String> reason, Optional<LocalDate> until) {

  /// Every suppression of a model, those of the model itself first.
  public static List<Suppression> of(BusinessModel model) {
    return Stream.concat(
            of("", model.header()),
            model.elements().stream().flatMap(element -> of(element.id(), element.fields())))
        .toList();
  }

  private static Stream<Suppression> of(String element, Fields fields) {
    return fields.value(CommonAttributes.IGNORE).map(Entries::entries).orElse(List.of()).stream()
        .map(
            entry ->
                new Suppression(
                    element,
                    entry.value(CommonAttributes.RULE).orElse("").strip(),
                    entry
                        .value(CommonAttributes.REASON)
                        .map(String::strip)
                        .filter(text -> !text.isEmpty()),
                    entry.value(CommonAttributes.UNTIL)));
  }

  /// True when the finding is the one meant, whatever the day.
  public boolean matches(Finding finding) {
    return rule.equals(finding.code())
        && (element.isEmpty() || finding.elements().contains(element));
  }

  public boolean isOver(LocalDate today) {
    return until.map(day -> day.isBefore(today)).orElse(false);
  }
}
