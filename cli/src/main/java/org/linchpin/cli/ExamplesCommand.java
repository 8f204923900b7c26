package org.linchpin.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.linchpin.format.bind.Nearest;
import org.linchpin.guide.Example;
import org.linchpin.guide.Examples;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `linchpin examples`: lists the examples or gives one.
@Command(
    name = "examples",
    mixinStandardHelpOptions = true,
    description = "Lists the example models, or writes one to start from.")
final class ExamplesCommand extends SessionCommand {
  @Parameters(paramLabel = "NAME", arity = "0..1", description = "The example to write.")
  private @Nullable String name;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "OUT",
      description = "Where it goes; standard output when left out.")
  private String output = "-";

  @Option(names = "--force", description = "Overwrite OUT when it exists.")
  private boolean force;

  ExamplesCommand(Session session) {
    super(session);
  }

  @Override
  public Integer call() {
    if (name == null) {
      for (Example example : Examples.all()) {
        session()
            .out()
            .printf(
                Locale.ROOT,
                "%s  %s%n",
                session().paint().bold("%-20s".formatted(example.id())),
                example.title());
        Words.wrap(example.sentence(), 72)
            .forEach(line -> session().out().println(" ".repeat(22) + line));
      }
      return ExitCode.CLEAN;
    }
    Example example = named(name);
    session().files().refuseToOverwrite(output, force);
    session().files().write(output, example.text());
    return ExitCode.CLEAN;
  }

  /// The example of this name, or a sentence about which was meant.
  static Example named(String wanted) {
    return Examples.named(wanted)
        .orElseThrow(
            () ->
                new UserException(
                    "There is no example '%s'. %s"
                        .formatted(
                            wanted,
                            nearest(wanted)
                                .map("Maybe '%s'."::formatted)
                                .orElse("`linchpin examples` lists them."))));
  }

  private static Optional<String> nearest(String wanted) {
    List<String> ids = Examples.all().stream().map(Example::id).toList();
    return ids.stream()
        .filter(id -> id.contains(wanted.toLowerCase(Locale.ROOT)))
        .findFirst()
        .or(() -> Nearest.to(wanted, ids));
  }
}
