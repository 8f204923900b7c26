package org.linchpin.lint;

import java.util.List;
import java.util.stream.Stream;

/// One thing that can be wrong with a business model.
public interface Rule {
  RuleInfo info();

  /// What the rule finds, in the order of the model.
  Stream<Finding> check(CheckContext context);

  /// What the rule has to say once the findings of all rules are known.
  ///
  /// @param found before anything is suppressed
  default Stream<Finding> review(CheckContext context, List<Finding> found) {
    return Stream.of();
  }
}
