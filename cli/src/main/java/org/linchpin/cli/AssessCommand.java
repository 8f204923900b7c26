package org.linchpin.cli;

import org.jspecify.annotations.Nullable;
import org.linchpin.app.AssessModel;
import org.linchpin.app.AssessmentJson;
import org.linchpin.engine.assess.Assessment;
import org.linchpin.format.ModelDocument;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `linchpin assess`: which activities are key, and why.
@Command(
    name = "assess",
    mixinStandardHelpOptions = true,
    description = "Tells for every activity whether it is key, and why.")
final class AssessCommand extends SessionCommand {
  @Parameters(paramLabel = "FILE", description = "The model, YAML or JSON; - for standard input.")
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
      names = "--top",
      paramLabel = "N",
      description = "Print at most N activities; all are assessed. Default: 40.")
  private int top = 40;

  AssessCommand(Session session) {
    super(session);
  }

  @Override
  public Integer call() {
    ModelDocument document = session().files().open(file);
    Assessment assessment;
    try (Progress _ = session().progress("Assessing " + document.model().name())) {
      assessment = AssessModel.of(document.model());
    }
    if (json != null) {
      session().files().write(json, AssessmentJson.write(assessment));
    }
    boolean toScreen = json == null;
    if (toScreen) {
      session().out().print(new AssessmentText(assessment, session().paint(), top).write());
    }
    return ExitCode.CLEAN;
  }
}
