package org.linchpin.cli;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.linchpin.app.RenderModel;
import org.linchpin.model.BusinessModel;
import org.linchpin.render.CanvasHtml;
import org.linchpin.render.CanvasSvg;
import org.linchpin.render.Layer;
import org.linchpin.render.RenderOptions;
import org.linchpin.render.theme.Appearance;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `linchpin render`: the canvas as a picture or a page.
@Command(
    name = "render",
    mixinStandardHelpOptions = true,
    description = "Draws the nine-block canvas as SVG or HTML.")
final class RenderCommand extends SessionCommand {
  @Parameters(paramLabel = "FILE", description = "The model; - for standard input.")
  private String file = "";

  @Option(
      names = {"-o", "--output"},
      paramLabel = "OUT",
      description = "A .svg or .html file, or - for SVG on standard output (default).")
  private String output = "-";

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
    var content =
        plain
            ? org.linchpin.render.CanvasContent.of(model, Map.of(), Map.of())
            : RenderModel.canvas(model, LocalDate.now(session().clock()));
    session()
        .files()
        .write(
            output,
            html ? CanvasHtml.write(content, options()) : CanvasSvg.write(content, options()));
    return ExitCode.CLEAN;
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
