package org.linchpin.render.map;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.linchpin.model.BusinessModel;
import org.linchpin.model.lens.Framework;
import org.linchpin.model.lens.Lens;
import org.linchpin.render.scene.Flow;
import org.linchpin.render.scene.Scene;
import org.linchpin.render.scene.Shape;
import org.linchpin.render.svg.SvgWriter;
import org.linchpin.render.text.CleanText;
import org.linchpin.render.text.Face;
import org.linchpin.render.text.Lines;
import org.linchpin.render.theme.Appearance;
import org.linchpin.render.theme.Ink;

/// A model as a mind map: its name in the middle, the slots of a framework as branches on both
/// sides, and what stands in them as twigs.
public final class MindMapSvg {
  private static final int MARGIN = 32;
  private static final int WIDTH = 1320;
  private static final int CENTRE = 220;
  private static final int BRANCH = 220;
  private static final int GAP = 40;
  private static final int TWIG = 24;
  private static final int BETWEEN = 16;
  private static final int TOP = 40;

  private final List<Shape> lines = new ArrayList<>();
  private final List<Shape> shapes = new ArrayList<>();
  private final Framework framework;
  private final Lens lens;
  private final String name;

  private MindMapSvg(BusinessModel model, Framework framework) {
    this.framework = framework;
    this.lens = Lens.of(framework, model);
    this.name = CleanText.of(model.name());
  }

  /// The picture as one SVG document; the same arguments always give the same text.
  public static String write(BusinessModel model, Framework framework, Appearance appearance) {
    return SvgWriter.write(new MindMapSvg(model, framework).scene(), appearance);
  }

  private Scene scene() {
    double half = framework.columns() / 2.0;
    List<Lens.Filled> left = new ArrayList<>();
    List<Lens.Filled> right = new ArrayList<>();
    for (Lens.Filled filled : lens.slots()) {
      double middle = filled.slot().column() + filled.slot().columns() / 2.0;
      (middle < half ? left : right).add(filled);
    }
    int height = Math.max(height(left), height(right));
    int middle = TOP + height / 2;
    side(left, middle, TOP + (height - height(left)) / 2, -1);
    side(right, middle, TOP + (height - height(right)) / 2, 1);
    centre(middle);
    int foot = attribution(TOP + height + 24);
    List<Shape> all = new ArrayList<>(lines);
    all.addAll(shapes);
    return new Scene(WIDTH, foot + MARGIN - 8, name, description(), all);
  }

  private static int height(List<Lens.Filled> side) {
    return side.stream().mapToInt(MindMapSvg::height).sum()
        + Math.max(0, side.size() - 1) * BETWEEN;
  }

  private static int height(Lens.Filled filled) {
    return Math.max(1, titles(filled).size()) * TWIG;
  }

  private static List<String> titles(Lens.Filled filled) {
    List<String> titles = new ArrayList<>();
    filled.elements().forEach(element -> titles.add(CleanText.of(element.name())));
    filled.texts().forEach(said -> titles.add(CleanText.of(said.text())));
    return titles;
  }

  private void centre(int middle) {
    List<String> words = Lines.of(name, CENTRE - 32, Face.HEADING);
    int high = words.size() * Face.HEADING.leading() + 28;
    int x = (WIDTH - CENTRE) / 2;
    int top = middle - high / 2;
    shapes.add(new Shape.Box(x, top, CENTRE, high, 12, Ink.NOTE, Ink.LINE));
    int line = top + 14;
    for (String text : words) {
      int left = x + (CENTRE - (int) Math.ceil(Face.HEADING.width(text))) / 2;
      words(left, line, text, Face.HEADING, Ink.TEXT, Flow.FROM_LEFT);
      line += Face.HEADING.leading();
    }
  }

  /// @param direction 1 to the right, -1 to the left
  private void side(List<Lens.Filled> side, int middle, int top, int direction) {
    int y = top;
    for (Lens.Filled filled : side) {
      int high = height(filled);
      branch(filled, middle, y, high, direction);
      y += high + BETWEEN;
    }
  }

  private void branch(Lens.Filled filled, int middle, int top, int high, int direction) {
    int root = WIDTH / 2 + direction * CENTRE / 2;
    int near = root + direction * GAP;
    int y = top + high / 2;
    curve(root, middle, near, y);
    Flow flow = direction > 0 ? Flow.FROM_LEFT : Flow.TO_RIGHT;
    String title = Lines.oneLine(filled.slot().title(), BRANCH - 12, Face.HEADING);
    int far = near + direction * ((int) Math.ceil(Face.HEADING.width(title)) + 12);
    words(near + direction * 6, y - 10, title, Face.HEADING, Ink.ACCENT, flow);
    List<String> titles = titles(filled);
    int leaf = far + direction * GAP;
    int room = direction > 0 ? WIDTH - MARGIN - leaf - 8 : leaf - MARGIN - 8;
    for (int i = 0; i < titles.size(); i++) {
      int at = top + i * TWIG + TWIG / 2;
      curve(far, y, leaf, at);
      String text = Lines.oneLine(titles.get(i), room, Face.NOTE);
      words(leaf + direction * 6, at - 9, text, Face.NOTE, Ink.TEXT, flow);
    }
    if (titles.isEmpty()) {
      curve(far, y, leaf, y);
      String question = Lines.oneLine(filled.slot().question(), room, Face.QUIET);
      words(leaf + direction * 6, y - 9, question, Face.QUIET, Ink.MUTED, flow);
    }
  }

  private void curve(int x1, int y1, int x2, int y2) {
    int bend = (x2 - x1) / 2;
    lines.add(new Shape.Curve(x1, y1, x1 + bend, y1, x2 - bend, y2, x2, y2));
  }

  private int attribution(int top) {
    int line = top;
    for (String text : Lines.of(framework.attribution(), WIDTH - 2 * MARGIN, Face.QUIET)) {
      words(MARGIN, line, text, Face.QUIET, Ink.MUTED, Flow.FROM_LEFT);
      line += Face.QUIET.leading();
    }
    return line;
  }

  private String description() {
    return lens.slots().stream()
        .map(
            filled ->
                filled.slot().title()
                    + ": "
                    + (filled.isEmpty() ? "nothing yet" : String.join("; ", titles(filled))))
        .collect(Collectors.joining(". ", "", "."));
  }

  private void words(int x, int top, String text, Face face, Ink ink, Flow flow) {
    shapes.add(new Shape.Words(x, top + face.ascent(), text, face, ink, flow));
  }
}
