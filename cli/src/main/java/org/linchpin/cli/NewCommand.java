package org.linchpin.cli;

import org.jspecify.annotations.Nullable;
import org.linchpin.app.NewModel;
import org.linchpin.guide.Example;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `linchpin new`: an empty model with a question for each block.
@Command(
    name = "new",
    mixinStandardHelpOptions = true,
    description = "Writes an empty model with a question for each block, or a copy of an example.")
final class NewCommand extends SessionCommand {
  @Parameters(paramLabel = "OUT", description = "The file to make; - for standard output.")
  private String output = "";

  @Option(names = "--name", paramLabel = "NAME", description = "What the business is called.")
  private @Nullable String name;

  @Option(
      names = "--from",
      paramLabel = "EXAMPLE",
      description = "Start from an example in place of an empty model.")
  private @Nullable String from;

  @Option(names = "--force", description = "Overwrite OUT when it exists.")
  private boolean force;

  NewCommand(Session session) {
    super(session);
  }

  @Override
  public Integer call() {
    session().files().refuseToOverwrite(output, force);
    session().files().write(output, text());
    if (!output.equals("-")) {
      session()
          .err()
          .println(
              (from == null
                      ? "Fill in %s, then: linchpin assess %s"
                      : "The example is in %s; what it says: linchpin assess %s")
                  .formatted(output, output));
    }
    return ExitCode.CLEAN;
  }

  /// An empty model, or an editable copy of an example that says where it comes from.
  private String text() {
    if (from == null) {
      return NewModel.text(name == null ? "My business" : name);
    }
    Example example = ExamplesCommand.named(from);
    return name == null ? example.text() : NewModel.copy(example, name);
  }
}
