package org.linchpin.lint.rules;

import java.util.List;
import org.linchpin.lint.CheckContext;
import org.linchpin.lint.Finding;
import org.linchpin.lint.RuleInfo;
import org.linchpin.lint.Suppression;
import org.linchpin.model.vocabulary.CommonAttributes;

/// Findings about suppressions.
final class Suppressions {
  private Suppressions() {}

  static Finding finding(RuleInfo rule, Suppression suppression, String message) {
    return suppression.element().isEmpty()
        ? rule.aboutModel(CommonAttributes.IGNORE.key(), message)
        : rule.about(List.of(suppression.element()), message).at(CommonAttributes.IGNORE);
  }

  /// `for 'Bake bread'`, or `in the whole model`.
  static String place(CheckContext context, Suppression suppression) {
    return context
        .model()
        .element(suppression.element())
        .map(element -> "for " + Words.name(element))
        .orElse("in the whole model");
  }
}
