package org.linchpin.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.linchpin.app.CheckModel;
import org.linchpin.format.ModelDocument;
import org.linchpin.lint.Finding;
import org.linchpin.lint.Severity;
import org.linchpin.lint.SizeClass;
import org.linchpin.lint.report.GithubReport;
import org.linchpin.lint.report.JsonReport;
import org.linchpin.lint.report.JunitReport;
import org.linchpin.lint.report.Located;
import org.linchpin.lint.report.SarifReport;
import org.linchpin.lint.report.TextReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `linchpin check`: what in a model does not hold together.
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description = "Finds what does not hold together, with a reason and often a fix.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:nothing at or above --fail-on",
      "1:findings at or above --fail-on",
      "2:a file that cannot be used"
    })
final class CheckCommand extends SessionCommand {
  /// Stands where a rule's code stands.
  private static final String UNREADABLE = "unreadable";

  /// How findings are written.
  enum Format {
    TEXT,
    JSON,
    SARIF,
    GITHUB,
    JUNIT
  }

  /// The least severity that makes the command fail.
  enum FailOn {
    ERROR,
    WARNING,
    INFO,
    NEVER
  }

  @Parameters(paramLabel = "FILE", arity = "1..*", description = "Models; - for standard input.")
  private List<String> files = List.of();

  @Option(names = "--format", description = "One of ${COMPLETION-CANDIDATES}. Default: text.")
  private Format format = Format.TEXT;

  @Option(
      names = "--fail-on",
      description = "Exit with 1 at this severity: ${COMPLETION-CANDIDATES}. Default: error.")
  private FailOn failOn = FailOn.ERROR;

  @Option(
      names = "--fix",
      description = "Mend what can be mended in the files; nothing else changes.")
  private boolean fix;

  @Option(
      names = "--size",
      description = "Judge as a business of this size: ${COMPLETION-CANDIDATES}.")
  private @Nullable SizeClass size;

  @Option(
      names = "--today",
      paramLabel = "DATE",
      description = "Check as if it were this day, such as 2026-11-20.")
  private @Nullable LocalDate today;

  @Option(
      names = "--show-ignored",
      description = "List the findings that the files say to ignore, with the reasons.")
  private boolean showIgnored;

  CheckCommand(Session session) {
    super(session);
  }

  @Override
  public Integer call() {
    if (fix && files.contains("-")) {
      throw new UserException("--fix cannot mend standard input. Maybe name the file.");
    }
    List<Located> found = new ArrayList<>();
    List<Located> unreadable = new ArrayList<>();
    for (String file : files) {
      try {
        found.addAll(check(file));
      } catch (UserException problem) {
        session().err().println(problem.sentence());
        unreadable.addAll(unreadable(file, problem));
      }
    }
    boolean unusable = !unreadable.isEmpty();
    if (format != Format.TEXT) {
      found.addAll(unreadable);
    }
    // a person is not told "nothing to report" about a file that could not be read
    if (!(unusable && found.isEmpty())) {
      session().out().print(write(found));
    }
    session().out().flush();
    if (unusable) {
      return ExitCode.UNUSABLE;
    }
    return found.stream().anyMatch(this::fails) ? ExitCode.FINDINGS : ExitCode.CLEAN;
  }

  /// For programs that read only what is printed: why a file could not be checked at all.
  private static List<Located> unreadable(String file, UserException problem) {
    return problem instanceof UnreadableModelException unreadable
        ? unreadable.problems().stream()
            .map(
                each ->
                    new Located(
                        file,
                        each.line(),
                        each.column(),
                        unreadable(
                            each.message() + each.hint().map(hint -> " " + hint).orElse(""))))
            .toList()
        : List.of(new Located(file, 1, 1, unreadable(problem.sentence())));
  }

  private static Finding unreadable(String message) {
    return new Finding(
        UNREADABLE,
        Severity.ERROR,
        List.of(),
        Optional.empty(),
        message,
        "A file has to be read before anything in it can be checked.",
        List.of(),
        Optional.empty(),
        List.of());
  }

  private List<Located> check(String file) {
    ModelDocument document = session().files().open(file);
    LocalDate day = today == null ? LocalDate.now(session().clock()) : today;
    if (fix) {
      document = fixed(file, document, day);
    }
    try (Progress _ = session().progress("Checking " + Files.name(file))) {
      var findings = CheckModel.findings(document.model(), day, Optional.ofNullable(size));
      if (showIgnored) {
        findings
            .suppressed()
            .forEach(
                ignored ->
                    session()
                        .err()
                        .println(
                            "ignored: %s %s (%s)"
                                .formatted(
                                    ignored.finding().code(),
                                    ignored.finding().message(),
                                    ignored.by().reason().orElse("no reason given"))));
      }
      return CheckModel.located(file, document, findings);
    }
  }

  private ModelDocument fixed(String file, ModelDocument document, LocalDate day) {
    CheckModel.Fixed fixed = CheckModel.fix(document, day, Optional.ofNullable(size));
    if (!fixed.document().text().equals(document.text())) {
      session().files().write(file, fixed.document().text());
    }
    fixed
        .made()
        .forEach(
            title -> session().err().println("fixed in %s: %s".formatted(Files.name(file), title)));
    return fixed.document();
  }

  private String write(List<Located> found) {
    return switch (format) {
      case TEXT -> Words.plainLines(TextReport.of(found));
      case JSON -> JsonReport.of(found);
      case SARIF -> SarifReport.of(found);
      case GITHUB -> Words.plainLines(GithubReport.of(found));
      case JUNIT -> JunitReport.of(found);
    };
  }

  private boolean fails(Located located) {
    return failOn != FailOn.NEVER
        && located
            .finding()
            .severity()
            .isAtLeast(Severity.valueOf(failOn.name().toUpperCase(Locale.ROOT)));
  }
}
