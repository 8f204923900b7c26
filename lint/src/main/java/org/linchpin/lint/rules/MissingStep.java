package org.linchpin.lint.rules;

import java.util.List;
import java.util.stream.Stream;
import org.linchpin.lint.CheckContext;
import org.linchpin.lint.Finding;
import org.linchpin.lint.Level;
import org.linchpin.lint.Rule;
import org.linchpin.lint.RuleInfo;
import org.linchpin.lint.Severity;
import org.linchpin.model.vocabulary.ModelAttributes;

/// A step that businesses of the declared type go through and that no activity covers.
final class MissingStep implements Rule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "KA303",
          Severity.INFO,
          Level.L1,
          "A step that nobody takes",
          "Each type of business goes through its own steps; a missing one is often done by nobody"
              + " in particular.",
          "S51",
          "S53",
          "S56");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(CheckContext context) {
    List<String> missing = context.assessment().mix().missingSteps();
    return missing.isEmpty()
        ? Stream.empty()
        : Stream.of(
            INFO.aboutModel(
                ModelAttributes.KIND.key(),
                "A %s business also needs %s. Who does it? Add the activity, or give one you have that step."
                    .formatted(
                        Kind.of(context).orElse("").replace('-', ' '),
                        Words.list(missing.stream().map(s -> s.replace('-', ' ')).toList()))));
  }
}
