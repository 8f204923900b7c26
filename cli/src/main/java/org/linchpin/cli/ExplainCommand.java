package org.linchpin.cli;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.linchpin.format.bind.Nearest;
import org.linchpin.lint.Rule;
import org.linchpin.lint.RuleInfo;
import org.linchpin.lint.rules.Rules;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `linchpin explain`: what a rule looks for, and why.
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    description = "Explains a rule, or lists all of them.")
final class ExplainCommand extends SessionCommand {
  @Parameters(paramLabel = "CODE", arity = "0..1", description = "The code, such as KA101.")
  private @Nullable String code;

  ExplainCommand(Session session) {
    super(session);
  }

  @Override
  public Integer call() {
    if (code == null) {
      for (Rule rule : Rules.all()) {
        RuleInfo info = rule.info();
        session()
            .out()
            .printf(
                Locale.ROOT,
                "%s  %-8s %s%n",
                session().paint().bold(info.code()),
                info.severity().word(),
                info.title());
      }
      return ExitCode.CLEAN;
    }
    String wanted = code.toUpperCase(Locale.ROOT);
    session()
        .out()
        .print(
            Rules.page(wanted)
                .orElseThrow(
                    () ->
                        new UserException(
                            "There is no rule %s. %s"
                                .formatted(
                                    wanted,
                                    Nearest.to(
                                            wanted,
                                            Rules.all().stream().map(r -> r.info().code()).toList())
                                        .map("Maybe %s."::formatted)
                                        .orElse("`linchpin explain` lists them."))))
                .text());
    return ExitCode.CLEAN;
  }
}
