package org.linchpin.cli;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.linchpin.app.AssessModel;
import org.linchpin.app.AssessmentJson;
import org.linchpin.app.CheckModel;
import org.linchpin.app.RenderModel;
import org.linchpin.engine.assess.Assessment;
import org.linchpin.format.ModelDocument;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `linchpin assess`: which activities are key, and why.
@Command(
    name = "assess",
    mixinStandardHelpOptions = true,
    description = "Tells for every activity whether it is key, and why.")
final class AssessCommand extends SessionCommand {
  @Parameters(
      paramLabel = "FILE",
      arity = "0..1",
      description = "The model, YAML or JSON; - for standard input.")
  private String file = "";

  @Option(
      names = "--json",
      arity = "0..1",
      fallbackValue = "-",
      paramLabel = "OUT",
      description =
          "Write JSON to OUT, or to standard output. Its shape: linchpin schema assessment.")
  private @Nullable String json;

  @Option(
      names = "--html",
      paramLabel = "OUT",
      description = "Write a report to OUT: one file that needs no network.")
  private @Nullable String html;

  @Option(
      names = "--today",
      paramLabel = "DATE",
      description = "Date the report this day, such as 2026-11-20.")
  private @Nullable LocalDate today;

  @Option(
      names = "--top",
      paramLabel = "N",
      description = "Print at most N activities; all are assessed. Default: 40.")
  private int top = 40;

  @Spec private CommandSpec spec;

  @SuppressWarnings("NullAway.Init") // picocli sets the spec
  AssessCommand(Session session) {
    super(session);
  }

  @Override
  public Integer call() {
    takeFile();
    refuseMixedOutput();
    session().files().refuseOtherThanHtml(html);
    ModelDocument document = session().files().open(file);
    LocalDate day = today == null ? LocalDate.now(session().clock()) : today;
    Assessment assessment;
    String report = "";
    try (Progress _ = session().progress("Assessing " + document.model().name())) {
      if (html == null) {
        assessment = AssessModel.of(document.model(), day);
      } else {
        CheckModel.Checked checked = CheckModel.of(document.model(), day, Optional.empty());
        assessment = checked.assessment();
        report = RenderModel.report(checked, day);
      }
    }
    if (json != null) {
      session().files().write(json, AssessmentJson.write(assessment));
    }
    if (html != null) {
      session().files().write(html, report);
      if (!html.equals("-")) {
        session().err().println("The report is in " + html);
      }
    }
    boolean toScreen = json == null && !"-".equals(html);
    if (toScreen) {
      session().out().print(new AssessmentText(assessment, session().paint(), top).write());
    }
    return ExitCode.CLEAN;
  }

  /// In `--json model.yaml` the file is the model, not where the JSON goes.
  private void takeFile() {
    if (file.isEmpty() && json != null && !json.equals("-")) {
      file = json;
      json = "-";
    }
    if (file.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(), "Which model? Name a FILE, or - for standard input.");
    }
    if (top < 0) {
      throw new ParameterException(
          spec.commandLine(), "--top (%s) must be 0 or more.".formatted(top));
    }
  }

  private void refuseMixedOutput() {
    for (String output : Stream.of(json, html).filter(Objects::nonNull).toList()) {
      session().files().refuseSame(file, output);
    }
    if (json != null && json.equals(html)) {
      throw new UserException(
          "JSON and HTML cannot both go to %s. Maybe a file for one of them."
              .formatted(json.equals("-") ? "standard output" : json));
    }
  }
}
