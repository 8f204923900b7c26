package org.linchpin.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.linchpin.app.RenderModel;
import org.linchpin.model.BusinessModel;
import org.linchpin.model.lens.Framework;
import org.linchpin.render.CanvasContent;
import org.linchpin.render.CanvasHtml;
import org.linchpin.render.CanvasSvg;
import org.linchpin.render.Layer;
import org.linchpin.render.RenderOptions;
import org.linchpin.render.map.GrowthSvg;
import org.linchpin.render.map.MindMapSvg;
import org.linchpin.render.map.RelationsSvg;
import org.linchpin.render.theme.Appearance;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/// `linchpin render`: the canvas as a picture or a page.
@Command(
    name = "render",
    mixinStandardHelpOptions = true,
    description = "Draws the canvas, in any framework, as SVG or HTML.")
final class RenderCommand extends SessionCommand {
  @Parameters(paramLabel = "FILE", description = "The model; - for standard input.")
  private String file = "";

  @Option(
      names = {"-o", "--output"},
      paramLabel = "OUT",
      description = "A .svg or .html file, or - for SVG on standard output (default).")
  private String output = "-";

  @Option(
      names = "--framework",
      paramLabel = "NAME",
      description =
          "The lens, such as lean-canvas; `linchpin frameworks` lists them. Default: the model's"
              + " own, or bmc.")
  private @Nullable String framework;

  /// What is drawn.
  enum Picture {
    CANVAS,
    RELATIONS,
    MIND_MAP,
    GROWTH
  }

  /// Reads the name of a picture as it is written on the command line: `mind-map`.
  static final class PictureName implements ITypeConverter<Picture> {
    @Override
    public Picture convert(String name) {
      return Stream.of(Picture.values())
          .filter(it -> it.name().replace('_', '-').equalsIgnoreCase(name))
          .findFirst()
          .orElseThrow(
              () ->
                  new TypeConversionException(
                      "'%s' is no picture; expected canvas, relations, mind-map or growth"
                          .formatted(name)));
    }
  }

  @Option(
      names = "--as",
      converter = PictureName.class,
      paramLabel = "PICTURE",
      description =
          "canvas, relations (how the blocks hang together), mind-map, or growth (versions side by"
              + " side). Default: canvas.")
  private Picture picture = Picture.CANVAS;

  @Option(
      names = "--before",
      paramLabel = "OLD",
      description = "An earlier version for growth; may be given several times, the oldest first.")
  private List<String> earlier = List.of();

  @Option(names = "--links", description = "Draw the links between notes.")
  private boolean links;

  @Option(names = "--plain", description = "Leave out classes and findings.")
  private boolean plain;

  @Option(names = "--width", paramLabel = "PIXELS", description = "Width of the picture.")
  private int width = RenderOptions.DEFAULT.width();

  @Option(names = "--max-notes", paramLabel = "N", description = "At most N notes in a block.")
  private int maxNotes = Integer.MAX_VALUE;

  @Option(names = "--theme", description = "One of ${COMPLETION-CANDIDATES}. Default: automatic.")
  private Appearance appearance = Appearance.AUTOMATIC;

  RenderCommand(Session session) {
    super(session);
  }

  @Override
  public Integer call() {
    BusinessModel model = session().files().open(file).model();
    boolean html = output.toLowerCase(Locale.ROOT).matches(".*\\.html?");
    if (!html && !output.equals("-") && !output.toLowerCase(Locale.ROOT).endsWith(".svg")) {
      throw new UserException(
          "'%s' is neither an .svg nor an .html file. Maybe canvas.svg.".formatted(output));
    }
    if (!earlier.isEmpty() && picture != Picture.GROWTH) {
      throw new UserException("An earlier version is for growth alone. Maybe add --as growth.");
    }
    if (html && picture != Picture.CANVAS) {
      throw new UserException(
          "Relations, mind maps and growth are drawn as SVG. Maybe %s."
              .formatted(output.replaceAll("\\.[^.]*$", ".svg")));
    }
    Framework seen =
        framework == null ? RenderModel.framework(model) : FrameworksCommand.named(framework);
    String drawn =
        switch (picture) {
          case RELATIONS -> RelationsSvg.write(model, appearance);
          case MIND_MAP -> MindMapSvg.write(model, seen, appearance);
          case GROWTH -> GrowthSvg.write(stages(model), seen, appearance);
          case CANVAS ->
              html
                  ? CanvasHtml.write(content(model, seen), options())
                  : CanvasSvg.write(content(model, seen), options());
        };
    session().files().write(output, drawn);
    return ExitCode.CLEAN;
  }

  private List<GrowthSvg.Stage> stages(BusinessModel model) {
    if (earlier.isEmpty()) {
      throw new UserException(
          "Growth needs an earlier version to begin with. Maybe --before last-year.yaml.");
    }
    return Stream.concat(
            earlier.stream()
                .map(old -> new GrowthSvg.Stage(stage(old), session().files().open(old).model())),
            Stream.of(new GrowthSvg.Stage(stage(file), model)))
        .toList();
  }

  /// `first-year` of `models/first-year.yaml`.
  private static String stage(String path) {
    return path.substring(path.lastIndexOf('/') + 1).replaceFirst("\\.[^.]*$", "");
  }

  private CanvasContent content(BusinessModel model, Framework seen) {
    return plain
        ? CanvasContent.of(model, Map.of(), Map.of(), seen)
        : RenderModel.canvas(model, LocalDate.now(session().clock()), seen);
  }

  private RenderOptions options() {
    try {
      RenderOptions options =
          RenderOptions.DEFAULT.withWidth(width).withMaxNotes(maxNotes).with(appearance);
      return links ? options.with(Layer.LINKS) : options;
    } catch (IllegalArgumentException outOfRange) {
      String message = String.valueOf(outOfRange.getMessage());
      throw new UserException(message.lines().collect(Collectors.joining(" ")));
    }
  }
}
