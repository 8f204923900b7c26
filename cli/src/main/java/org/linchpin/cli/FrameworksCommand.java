package org.linchpin.cli;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.linchpin.app.frameworks.FrameworkTemplate;
import org.linchpin.format.bind.Nearest;
import org.linchpin.guide.frameworks.Adviser;
import org.linchpin.guide.frameworks.Frameworks;
import org.linchpin.model.BusinessModel;
import org.linchpin.model.lens.Framework;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `linchpin frameworks`: lists the frameworks, advises which suits, and writes templates.
@Command(
    name = "frameworks",
    mixinStandardHelpOptions = true,
    description = "Lists the frameworks, says which suit a model, or writes a template.",
    footer = {
      "",
      "linchpin frameworks --for FILE          which frameworks suit the model",
      "linchpin frameworks vtdf -o vtdf.svg    an empty template; .svg, .html, .md or .yaml",
      "linchpin frameworks vtdf --for FILE -o vtdf.md    the same, filled from a model"
    })
final class FrameworksCommand extends SessionCommand {
  @Parameters(paramLabel = "NAME", arity = "0..1", description = "The framework of the template.")
  private @Nullable String name;

  @Option(names = "--for", paramLabel = "FILE", description = "A model.")
  private @Nullable String model;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "OUT",
      description = "A .svg, .html, .md or .yaml file; Markdown on standard output when left out.")
  private String output = "-";

  @Option(names = "--force", description = "Overwrite OUT when it exists.")
  private boolean force;

  FrameworksCommand(Session session) {
    super(session);
  }

  @Override
  public Integer call() {
    if (name != null) {
      session().files().refuseToOverwrite(output, force);
      session().files().write(output, template(named(name)));
    } else if (model != null) {
      advise(session().files().open(model).model());
    } else {
      Frameworks.all().forEach(this::list);
    }
    return ExitCode.CLEAN;
  }

  private void list(Framework framework) {
    session()
        .out()
        .printf(
            Locale.ROOT,
            "%s  %s%n",
            session().paint().bold("%-21s".formatted(framework.id())),
            framework.name());
    for (String line : Words.wrap(framework.attribution(), 72)) {
      session().out().println("    " + session().paint().quiet(line));
    }
  }

  private void advise(BusinessModel of) {
    for (Adviser.Advice advice : Adviser.advise(of)) {
      session()
          .out()
          .printf(
              Locale.ROOT,
              "%s  %s%n",
              session().paint().bold("%-21s".formatted(advice.framework().id())),
              advice.reason());
    }
  }

  static Framework named(String wanted) {
    List<String> ids = Frameworks.all().stream().map(Framework::id).toList();
    return Frameworks.of(wanted.toLowerCase(Locale.ROOT))
        .orElseThrow(
            () ->
                new UserException(
                    "There is no framework '%s'. %s"
                        .formatted(
                            wanted,
                            Nearest.to(wanted, ids)
                                .map("Maybe '%s'."::formatted)
                                .orElse("There are %s.".formatted(Words.list(ids))))));
  }

  private String template(Framework framework) {
    String ending = output.substring(output.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    BusinessModel filled =
        model == null ? FrameworkTemplate.empty(framework) : session().files().open(model).model();
    return switch (output.equals("-") ? "md" : ending) {
      case "svg" -> FrameworkTemplate.svg(framework, filled);
      case "html", "htm" -> FrameworkTemplate.html(framework, filled);
      case "md" -> FrameworkTemplate.markdown(framework, filled);
      case "yaml", "yml" ->
          model == null
              ? FrameworkTemplate.yaml(framework)
              : FrameworkTemplate.yaml(framework, filled);
      default ->
          throw new UserException(
              "'%s' is no .svg, .html, .md or .yaml file. Maybe %s.svg."
                  .formatted(output, framework.id()));
    };
  }
}
