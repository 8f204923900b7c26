package org.linchpin.cli;

import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// The command `linchpin`, which has everything else below it.
@Command(
    name = "linchpin",
    mixinStandardHelpOptions = true,
    versionProvider = LinchpinCommand.Version.class,
    description = "Finds the activities a business would die without.",
    footer = {
      "",
      "Start with an example:  linchpin examples corner-bakery -o bakery.yaml",
      "                        linchpin assess bakery.yaml"
    },
    subcommands = {
      NewCommand.class,
      AssessCommand.class,
      StopCommand.class,
      CheckCommand.class,
      ExplainCommand.class,
      ImportCommand.class,
      RenderCommand.class,
      ExamplesCommand.class,
      CatalogueCommand.class,
      FrameworksCommand.class,
      GuideCommand.class,
      InterviewCommand.class,
      ReviewCommand.class,
      SchemaCommand.class,
      ServeCommand.class,
      BackupCommand.class,
      RestoreCommand.class,
      AutoComplete.GenerateCompletion.class,
      CommandLine.HelpCommand.class
    })
final class LinchpinCommand implements Runnable {
  @Spec private CommandSpec spec;

  @SuppressWarnings("NullAway.Init") // picocli sets the spec
  LinchpinCommand() {}

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "What should be done? Name a command.");
  }

  /// The version of the jar.
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = LinchpinCommand.class.getPackage().getImplementationVersion();
      return new String[] {"linchpin " + (version == null ? "(development)" : version)};
    }
  }
}
