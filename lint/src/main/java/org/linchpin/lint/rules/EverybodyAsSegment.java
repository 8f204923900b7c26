package org.linchpin.lint.rules;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.linchpin.lint.CheckContext;
import org.linchpin.lint.Finding;
import org.linchpin.lint.Level;
import org.linchpin.lint.Rule;
import org.linchpin.lint.RuleInfo;
import org.linchpin.lint.Severity;
import org.linchpin.model.ElementKind;
import org.linchpin.model.vocabulary.CommonAttributes;

/// A customer segment that leaves nobody out.
final class EverybodyAsSegment implements Rule {
  private static final Pattern EVERYBODY =
      Pattern.compile(
          "(?:everyone|everybody|anyone|anybody|(?:all |any )?(?:people|persons|consumers|customers"
              + "|users|companies|businesses|clients|individuals)|the (?:general )?public"
              + "|general public|the whole world|all of them)",
          Pattern.CASE_INSENSITIVE);
  private static final RuleInfo INFO =
      new RuleInfo(
          "BM802",
          Severity.WARNING,
          Level.L0,
          "Everybody as a customer",
          "A promise to everybody is a promise to nobody in particular; groups differ in what they"
              + " want, pay and expect.",
          "S108");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(CheckContext context) {
    return context
        .all(ElementKind.SEGMENT)
        .filter(segment -> EVERYBODY.matcher(segment.name().strip()).matches())
        .map(
            segment ->
                INFO.about(
                        segment,
                        "'%s' leaves nobody out. Who needs it most, and who pays? Name those groups."
                            .formatted(segment.name()))
                    .at(CommonAttributes.NAME));
  }
}
