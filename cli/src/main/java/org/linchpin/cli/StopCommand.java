package org.linchpin.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.linchpin.app.RenderModel;
import org.linchpin.app.StopJson;
import org.linchpin.app.StopModel;
import org.linchpin.engine.stop.Recovery;
import org.linchpin.engine.stop.StopSettings;
import org.linchpin.model.BusinessModel;
import org.linchpin.model.Element;
import org.linchpin.model.ElementKind;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `linchpin stop`: what happens, day by day, when something stops.
@Command(
    name = "stop",
    mixinStandardHelpOptions = true,
    description = "Tells what happens, day by day, when an activity stops for good.")
final class StopCommand extends SessionCommand {
  private static final int MOST_REPLICATES = 1_000_000;

  @Parameters(
      index = "0",
      paramLabel = "FILE",
      description = "The model, YAML or JSON; - for standard input.")
  private String file = "";

  @Parameters(
      index = "1..*",
      arity = "1..*",
      paramLabel = "ACTIVITY",
      description = "What stops, by id or name; several stop together. Partners and resources too.")
  private List<String> stopped = List.of();

  @Option(
      names = "--json",
      arity = "0..1",
      fallbackValue = "-",
      paramLabel = "OUT",
      description = "Write JSON to OUT, or to standard output. Its shape: linchpin schema stop.")
  private @Nullable String json;

  @Option(
      names = "--html",
      paramLabel = "OUT",
      description = "Write a report to OUT: one file that needs no network.")
  private @Nullable String html;

  @Option(
      names = "--precision",
      paramLabel = "SHARE",
      description = "Simulate until the 30-day chance is known this exactly. Default: 0.01.")
  private double precision = StopSettings.STANDARD.precision();

  @Option(
      names = "--replicates",
      paramLabel = "N",
      description =
          "But never more often than this, rounded up to a multiple of 128. Default: 16384.")
  private int replicates = StopSettings.STANDARD.mostReplicates();

  @Option(names = "--seed", paramLabel = "N", description = "Seed of all draws. Default: 1.")
  private long seed = StopSettings.STANDARD.seed();

  @Option(
      names = "--recover",
      description = "Let it come back after the time to recover that the model states.")
  private boolean recover;

  @Spec private CommandSpec spec;

  @SuppressWarnings("NullAway.Init") // picocli sets the spec
  StopCommand(Session session) {
    super(session);
  }

  @Override
  public Integer call() {
    StopSettings settings = settings();
    BusinessModel model = session().files().open(file).model();
    List<String> ids = new ArrayList<>();
    for (String name : stopped) {
      String id = id(model, name);
      if (!ids.contains(id)) {
        ids.add(id);
      }
    }
    refuseMixedOutput();
    session().files().refuseOtherThanHtml(html);
    LocalDate today = LocalDate.now(session().clock());
    StopModel.Answer answer;
    try (Progress _ = session().progress("Stopping " + String.join(", ", ids))) {
      answer = StopModel.of(model, ids, settings, today);
    }
    if (json != null) {
      session().files().write(json, StopJson.write(model, ids, answer));
    }
    if (html != null) {
      session().files().write(html, RenderModel.stopReport(model, ids, answer, today));
      if (!html.equals("-")) {
        session().err().println("The report is in " + html);
      }
    }
    if (json == null && !"-".equals(html)) {
      session().out().print(new StopText(model, ids, answer, session().paint()).write());
    }
    return ExitCode.CLEAN;
  }

  private void refuseMixedOutput() {
    for (String output : Stream.of(json, html).filter(Objects::nonNull).toList()) {
      if (session().files().same(file, output)) {
        throw new UserException(
            "%s is the model itself and is not overwritten. Maybe another name.".formatted(output));
      }
    }
    if (json != null && json.equals(html)) {
      throw new UserException(
          "JSON and HTML cannot both go to %s. Maybe a file for one of them."
              .formatted(json.equals("-") ? "standard output" : json));
    }
  }

  private StopSettings settings() {
    if (!(precision >= 0.0005 && precision <= 0.5)) {
      throw new ParameterException(
          spec.commandLine(), "--precision (%s) must be 0.0005 to 0.5.".formatted(precision));
    }
    if (replicates < 1 || replicates > MOST_REPLICATES) {
      throw new ParameterException(
          spec.commandLine(),
          String.format(
              Locale.ROOT, "--replicates (%d) must be 1 to %,d.", replicates, MOST_REPLICATES));
    }
    return new StopSettings(
        seed,
        precision,
        replicates,
        Runtime.getRuntime().availableProcessors(),
        recover ? Recovery.AS_STATED : Recovery.NEVER);
  }

  /// The element meant, by id or by name in any case.
  private static String id(BusinessModel model, String name) {
    return model
        .element(name)
        .or(
            () ->
                model.elements().stream()
                    .filter(element -> element.name().equalsIgnoreCase(name))
                    .findFirst())
        .filter(StopCommand::canStop)
        .map(Element::id)
        .orElseThrow(() -> new UserException(unknown(model, name)));
  }

  private static boolean canStop(Element element) {
    return switch (element.kind()) {
      case ACTIVITY, PARTNER, RESOURCE, CHANNEL, RELATIONSHIP, ROLE, PERSON, MACHINE -> true;
      default -> false;
    };
  }

  private static String unknown(BusinessModel model, String name) {
    if (model.element(name).isPresent()) {
      return "'%s' is nothing that can stop. Maybe one of its activities: %s."
          .formatted(name, activities(model));
    }
    return "There is no '%s' in the model. Activities: %s.".formatted(name, activities(model));
  }

  private static String activities(BusinessModel model) {
    List<String> ids = model.all(ElementKind.ACTIVITY).stream().map(Element::id).limit(12).toList();
    int more = model.all(ElementKind.ACTIVITY).size() - ids.size();
    return ids.isEmpty()
        ? "none yet"
        : String.join(", ", ids) + (more > 0 ? " and %s more".formatted(more) : "");
  }
}
