package org.linchpin.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `linchpin new`: an empty model with a question for each block.
@Command(
    name = "new",
    mixinStandardHelpOptions = true,
    description = "Writes an empty model with a question for each block.")
final class NewCommand extends SessionCommand {
  @Parameters(paramLabel = "OUT", description = "The file to make; - for standard output.")
  private String output = "";

  @Option(names = "--name", paramLabel = "NAME", description = "What the business is called.")
  private String name = "My business";

  @Option(names = "--force", description = "Overwrite OUT when it exists.")
  private boolean force;

  NewCommand(Session session) {
    super(session);
  }

  @Override
  public Integer call() {
    session().files().refuseToOverwrite(output, force);
    session().files().write(output, org.linchpin.app.NewModel.text(name));
    if (!output.equals("-")) {
      session().err().println("Fill in %s, then: linchpin assess %s".formatted(output, output));
    }
    return ExitCode.CLEAN;
  }
}
