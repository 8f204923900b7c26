package org.linchpin.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `linchpin restore`: a backup put back. The launcher starts the workbench's own program for it;
/// here is what it understands.
@Command(
    name = "restore",
    mixinStandardHelpOptions = true,
    description =
        "Puts back what 'linchpin backup' wrote, into the same kind of database or the other one."
            + " The file is checked first, and nothing is changed unless all of it fits. No"
            + " workbench may be running on that database.")
final class RestoreCommand extends SessionCommand {
  @Parameters(paramLabel = "FILE", description = "The backup to read.")
  private @Nullable String file;

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "The folder with the models; ~/.linchpin when left out.")
  private @Nullable String data;

  @Option(
      names = "--database",
      paramLabel = "URL",
      description =
          "The PostgreSQL database, if the models are in one; also taken from the environment"
              + " variable LINCHPIN_DATABASE.")
  private @Nullable String database;

  @Option(
      names = "--overwrite",
      description =
          "Replaces a database that is not empty. What was there before is kept as a backup in the"
              + " folder 'backups' of the data.")
  private boolean overwrite;

  RestoreCommand(Session session) {
    super(session);
  }

  @Override
  public Integer call() {
    throw new UserException(
        "The workbench is a program of its own. Call it by the launcher of the checkout: ./linchpin restore"
            + " "
            + file
            + ServeCommand.given("--data", data)
            + ServeCommand.given("--database", database)
            + (overwrite ? " --overwrite" : ""));
  }
}
