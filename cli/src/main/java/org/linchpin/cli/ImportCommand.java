package org.linchpin.cli;

import org.jspecify.annotations.Nullable;
import org.linchpin.format.ModelReader;
import org.linchpin.format.Reading;
import org.linchpin.format.importing.ImportOptions;
import org.linchpin.format.importing.ImportReport;
import org.linchpin.format.importing.ImportResult;
import org.linchpin.format.importing.Imported;
import org.linchpin.format.importing.Importers;
import org.linchpin.format.importing.Refused;
import org.linchpin.format.importing.SourceFile;
import org.linchpin.format.write.ModelWriter;
import org.linchpin.model.BusinessModel;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `linchpin import`: somebody's canvas becomes a model.
@Command(
    name = "import",
    mixinStandardHelpOptions = true,
    description =
        "Turns a canvas in Markdown, BMML, or a YAML or JSON map of blocks into a model; a model is"
            + " written again as YAML or JSON.")
final class ImportCommand extends SessionCommand {
  @Parameters(paramLabel = "FILE", description = "The canvas; - for standard input.")
  private String file = "";

  @Option(
      names = {"-o", "--output"},
      paramLabel = "OUT",
      description = "Where the model goes, .yaml or .json; standard output when left out.")
  private String output = "-";

  @Option(names = "--dry-run", description = "Print the report and write nothing.")
  private boolean dryRun;

  @Option(names = "--force", description = "Overwrite OUT when it exists.")
  private boolean force;

  @Option(
      names = "--column",
      paramLabel = "NAME",
      description = "The model to take from a table with several.")
  private @Nullable String column;

  ImportCommand(Session session) {
    super(session);
  }

  @Override
  public Integer call() {
    String text = session().files().read(file);
    session().files().refuseToOverwrite(output, force || dryRun);
    // a model of our own needs no importer
    if (!isMarkdown() && ModelReader.read(text) instanceof Reading.Read(var document)) {
      write(document.model());
      return ExitCode.CLEAN;
    }
    ImportOptions options =
        column == null ? ImportOptions.DEFAULT : ImportOptions.DEFAULT.withColumn(column);
    ImportResult result;
    try (Progress _ = session().progress("Importing " + Files.name(file))) {
      result = Importers.read(new SourceFile(file, text), options);
    }
    return switch (result) {
      case Refused refused -> {
        session()
            .err()
            .println("%s: %s %s".formatted(Files.name(file), refused.message(), refused.hint()));
        yield ExitCode.UNUSABLE;
      }
      case Imported(BusinessModel model, ImportReport report) -> {
        if (!dryRun) {
          write(model);
        }
        // the report must not mix with a model on standard output
        var to = dryRun || !output.equals("-") ? session().out() : session().err();
        report.lines().forEach(line -> to.println(Words.plain(line)));
        yield ExitCode.CLEAN;
      }
    };
  }

  private boolean isMarkdown() {
    return new SourceFile(file, "").endsWith(".md", ".markdown", ".bmml");
  }

  private void write(BusinessModel model) {
    if (dryRun) {
      session().out().println("This is a Linchpin model already: " + Words.plain(model.name()));
      return;
    }
    session()
        .files()
        .write(
            output, output.endsWith(".json") ? ModelWriter.json(model) : ModelWriter.yaml(model));
  }
}
