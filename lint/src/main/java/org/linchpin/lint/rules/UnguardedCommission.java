package org.linchpin.lint.rules;

import java.util.stream.Stream;
import org.linchpin.lint.CheckContext;
import org.linchpin.lint.Finding;
import org.linchpin.lint.Level;
import org.linchpin.lint.Rule;
import org.linchpin.lint.RuleInfo;
import org.linchpin.lint.Severity;
import org.linchpin.model.ElementKind;
import org.linchpin.model.vocabulary.MoneyAttributes;

/// A platform that earns by commission and names nothing against fraud.
final class UnguardedCommission implements Rule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "KA216",
          Severity.INFO,
          Level.L1,
          "Commission without protection from fraud",
          "Where strangers trade and you take a share, some will cheat; both sides stay only while"
              + " they trust you.",
          "S39",
          "S78");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(CheckContext context) {
    boolean guarded = context.all(ElementKind.ACTIVITY).anyMatch(Topics.TRUST::isIn);
    return !Kind.is(context, "platform") || guarded
        ? Stream.empty()
        : context
            .all(ElementKind.STREAM)
            .filter(s -> s.value(MoneyAttributes.KIND).map("commission"::equals).orElse(false))
            .map(
                stream ->
                    INFO.about(
                            stream,
                            "'%s' is a commission between strangers. Do you handle fraud detection and disputes? Name the activity that does."
                                .formatted(stream.name()))
                        .at(MoneyAttributes.KIND));
  }
}
