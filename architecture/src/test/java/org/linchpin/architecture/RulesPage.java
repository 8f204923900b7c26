package org.linchpin.architecture;

import java.util.Comparator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.linchpin.lint.Level;
import org.linchpin.lint.Rule;
import org.linchpin.lint.RuleInfo;
import org.linchpin.lint.Threshold;
import org.linchpin.lint.rules.Rules;

/// The reference page of the rules, made from their registry.
final class RulesPage {
  private static final String PAGES = "../../lint/src/main/resources/org/linchpin/lint/rules";

  private RulesPage() {}

  static String text() {
    StringBuilder page = new StringBuilder();
    page.append(
        """
        # The rules

        Generated from the registry; do not edit. `./dev docs` rewrites it, a test compares it.

        %s rules. Each code leads to a page with examples; `linchpin explain CODE` prints it too.
        Codes are permanent: the code of a rule that goes is never given to another.

        | Severity | A finding means |
        |---|---|
        | error | the model contradicts itself, or a promise hangs in the air |
        | warning | good practice is violated |
        | info | worth a thought |

        **From** is the least a model must say before a rule speaks: %s.

        | Code | Severity | From | What it finds | Why it matters |
        |---|---|---|---|---|
        """
            .formatted(Rules.all().size(), levels()));
    for (Rule rule : Rules.all()) {
      RuleInfo info = rule.info();
      String cells =
          String.join(
              " | ",
              "[%s](%s/%s.md)".formatted(info.code(), PAGES, info.code()),
              info.severity().word(),
              info.level().name(),
              cell(info.title()),
              cell(info.why()));
      page.append("| ").append(cells).append(" |\n");
    }
    return page.append(thresholds()).toString();
  }

  private static String levels() {
    return Stream.of(Level.values())
        .map(level -> level.name() + " " + level.words())
        .collect(Collectors.joining(", "));
  }

  private static String thresholds() {
    return Stream.of(Threshold.values())
        .sorted(Comparator.comparing(Threshold::rule))
        .map(
            threshold ->
                "| %s | `%s` | %s | %s |\n"
                    .formatted(
                        threshold.rule(),
                        threshold.key(),
                        cell(threshold.meaning()),
                        plain(threshold.standard())))
        .collect(
            Collectors.joining(
                "",
                """

                ## Thresholds

                Numbers chosen for a rule, not found in nature. Each can be set.

                | Rule | Threshold | Meaning | Standard |
                |---|---|---|---:|
                """,
                ""));
  }

  private static String plain(double number) {
    return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
  }

  private static String cell(String text) {
    return text.replace("|", "\\|").replace('\n', ' ');
  }
}
