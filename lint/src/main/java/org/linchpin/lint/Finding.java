package org.linchpin.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.linchpin.model.Attribute;
import org.linchpin.model.Element;

/// Something a rule has to say about a model.
///
/// @param elements ids, the main one first; empty for the model as a whole
/// @param attribute the property it is about, or for the model as a whole a key at the top of the
///   file
/// @param message what was found, in the names the user gave, ending with what to do
/// @param why the reason behind the rule
/// @param fixes edits that mend it, the likeliest first
/// @param confidence how sure the rule is, 0 to 1, where it judges words
/// @param trace how the rule came to it, one step a line
public record Finding(
    String code,
    Severity severity,
    List<String> elements,
    Optional<String> attribute,
    String message,
    String why,
    List<QuickFix> fixes,
    Optional<Double> confidence,
    List<String> trace) {

  public Finding {
    elements = List.copyOf(elements);
    fixes = List.copyOf(fixes);
    trace = List.copyOf(trace);
  }

  /// The id of the main element, or `""` for the model as a whole.
  public String main() {
    return elements.isEmpty() ? "" : elements.getFirst();
  }

  public Finding at(Attribute<?> attribute) {
    return at(attribute.key());
  }

  public Finding at(String key) {
    return new Finding(
        code, severity, elements, Optional.of(key), message, why, fixes, confidence, trace);
  }

  /// The same finding, other elements included.
  public Finding with(Element... others) {
    List<String> all =
        Stream.concat(elements.stream(), Stream.of(others).map(Element::id)).distinct().toList();
    return new Finding(code, severity, all, attribute, message, why, fixes, confidence, trace);
  }

  public Finding as(Severity other) {
    return new Finding(code, other, elements, attribute, message, why, fixes, confidence, trace);
  }

  public Finding fixedBy(Stream<QuickFix> ways) {
    return new Finding(
        code, severity, elements, attribute, message, why, ways.toList(), confidence, trace);
  }

  public Finding sure(double probability) {
    return new Finding(
        code, severity, elements, attribute, message, why, fixes, Optional.of(probability), trace);
  }

  /// The same finding with one more step of its derivation.
  public Finding because(String step) {
    List<String> steps = new ArrayList<>(trace);
    steps.add(step);
    return new Finding(code, severity, elements, attribute, message, why, fixes, confidence, steps);
  }
}
