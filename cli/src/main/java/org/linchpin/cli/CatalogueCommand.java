package org.linchpin.cli;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.linchpin.app.catalogue.PickActivity;
import org.linchpin.format.ModelDocument;
import org.linchpin.format.bind.Nearest;
import org.linchpin.format.edit.DocumentEditor;
import org.linchpin.format.edit.Edited;
import org.linchpin.guide.catalogue.Catalogue;
import org.linchpin.guide.catalogue.TypicalActivity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `linchpin catalogue`: lists typical activities, or adds one to a model with its links.
@Command(
    name = "catalogue",
    mixinStandardHelpOptions = true,
    description = "Lists typical activities by department, or adds one to a model.",
    footer = {
      "",
      "linchpin catalogue platform                     those of one kind or department",
      "linchpin catalogue check-quality --to FILE      adds one, links prefilled"
    })
final class CatalogueCommand extends SessionCommand {
  @Parameters(
      paramLabel = "NAME",
      arity = "0..1",
      description = "A category, a department, or the activity to add.")
  private @Nullable String name;

  @Option(names = "--to", paramLabel = "FILE", description = "The model to add it to.")
  private @Nullable String file;

  CatalogueCommand(Session session) {
    super(session);
  }

  @Override
  public Integer call() {
    if (file != null) {
      add(file, name == null ? "" : name);
      return ExitCode.CLEAN;
    }
    List<TypicalActivity> shown = name == null ? Catalogue.all() : Catalogue.in(name);
    if (shown.isEmpty()) {
      throw new UserException(
          "'%s' is no category and no department of the catalogue. Maybe production, marketing or --to FILE."
              .formatted(name));
    }
    shown.stream().map(TypicalActivity::department).distinct().forEach(it -> list(it, shown));
    return ExitCode.CLEAN;
  }

  private void list(String department, List<TypicalActivity> shown) {
    session().out().println(session().paint().bold(department.replace('-', ' ')));
    for (TypicalActivity one : shown) {
      if (one.department().equals(department)) {
        session()
            .out()
            .printf(Locale.ROOT, "  %-20s %s (%s)%n", one.id(), one.name(), one.category());
        session().out().println("  " + " ".repeat(21) + session().paint().quiet(one.hint()));
      }
    }
  }

  private void add(String model, String wanted) {
    TypicalActivity pick =
        Catalogue.of(wanted)
            .orElseThrow(
                () ->
                    new UserException(
                        "There is no activity '%s' in the catalogue. %s"
                            .formatted(
                                wanted,
                                Nearest.to(
                                        wanted,
                                        Catalogue.all().stream().map(TypicalActivity::id).toList())
                                    .map("Maybe '%s'."::formatted)
                                    .orElse("`linchpin catalogue` lists them."))));
    ModelDocument document = session().files().open(model);
    switch (DocumentEditor.apply(document, PickActivity.edits(document.model(), pick))) {
      case Edited.Changed(ModelDocument changed) -> {
        session().files().write(model, changed.text());
        session().err().println("Added '%s' to %s.".formatted(pick.name(), Files.name(model)));
      }
      case Edited.Refused(var problems) ->
          throw new UserException(Files.name(model) + ":" + problems.getFirst().sentence());
    }
  }
}
