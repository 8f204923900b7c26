package org.linchpin.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `linchpin backup`: a copy of everything the workbench keeps. The launcher starts the workbench's
/// own program for it; here is what it understands.
@Command(
    name = "backup",
    mixinStandardHelpOptions = true,
    description =
        "Copies everything the workbench keeps into one file, while it is in use: models, their"
            + " history, and whatever else stands in its database.")
final class BackupCommand extends SessionCommand {
  @Parameters(paramLabel = "FILE", description = "The file to write; it must not be there yet.")
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

  BackupCommand(Session session) {
    super(session);
  }

  @Override
  public Integer call() {
    throw new UserException(
        "The workbench is a program of its own. Call it by the launcher of the checkout: ./linchpin backup"
            + " "
            + file
            + ServeCommand.given("--data", data)
            + ServeCommand.given("--database", database));
  }
}
