package org.linchpin.lint;

import java.util.List;
import java.util.Optional;
import org.linchpin.model.Element;

/// What is known about a rule before it runs.
///
/// @param code permanent and never reused, such as KA101
/// @param severity of its findings, unless a finding says otherwise
/// @param level the least a model must say before the rule speaks
/// @param title the fault in a few words
/// @param why the reason behind the rule, one or two sentences for the reader of a finding
/// @param requirements the numbered requirements it serves
public record RuleInfo(
    String code,
    Severity severity,
    Level level,
    String title,
    String why,
    List<String> requirements) {

  public RuleInfo {
    requirements = List.copyOf(requirements);
  }

  public RuleInfo(
      String code,
      Severity severity,
      Level level,
      String title,
      String why,
      String... requirements) {
    this(code, severity, level, title, why, List.of(requirements));
  }

  /// A finding about one element.
  public Finding about(Element element, String message) {
    return about(List.of(element.id()), message);
  }

  /// A finding about several elements, the main one first.
  public Finding about(List<String> elements, String message) {
    return new Finding(
        code,
        severity,
        elements,
        Optional.empty(),
        message,
        why,
        List.of(),
        Optional.empty(),
        List.of());
  }

  /// A finding about the model as a whole.
  ///
  /// @param place the key at the top of the file it hangs on: a property or a section
  public Finding aboutModel(String place, String message) {
    return about(List.of(), message).at(place);
  }
}
