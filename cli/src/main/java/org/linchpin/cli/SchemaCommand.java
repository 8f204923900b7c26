package org.linchpin.cli;

import org.linchpin.app.AssessmentJson;
import org.linchpin.app.StopJson;
import org.linchpin.format.schema.ModelSchema;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `linchpin schema`: the JSON Schema of models or of assessments.
@Command(
    name = "schema",
    mixinStandardHelpOptions = true,
    description = "Prints the JSON Schema of model files, for editors, or of assess --json.")
final class SchemaCommand extends SessionCommand {
  /// What has a schema.
  enum Kind {
    MODEL,
    ASSESSMENT,
    STOP
  }

  @Parameters(
      arity = "0..1",
      paramLabel = "KIND",
      description = "One of ${COMPLETION-CANDIDATES}. Default: model.")
  private Kind kind = Kind.MODEL;

  SchemaCommand(Session session) {
    super(session);
  }

  @Override
  public Integer call() {
    session()
        .out()
        .print(
            switch (kind) {
              case MODEL -> ModelSchema.json();
              case ASSESSMENT -> AssessmentJson.schema();
              case STOP -> StopJson.schema();
            });
    return ExitCode.CLEAN;
  }
}
