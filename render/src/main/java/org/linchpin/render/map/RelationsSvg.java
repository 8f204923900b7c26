package org.linchpin.render.map;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.linchpin.model.Block;
import org.linchpin.model.BusinessModel;
import org.linchpin.model.ElementKind;
import org.linchpin.render.scene.Flow;
import org.linchpin.render.scene.Scene;
import org.linchpin.render.scene.Shape;
import org.linchpin.render.svg.SvgWriter;
import org.linchpin.render.text.CleanText;
import org.linchpin.render.text.Face;
import org.linchpin.render.text.Lines;
import org.linchpin.render.theme.Appearance;
import org.linchpin.render.theme.Ink;

/// How the nine blocks of a model relate, drawn from the user's own links: a line for each pair
/// with the number of links on it, and under the picture every pair in words.
public final class RelationsSvg {
  private static final int MARGIN = 32;
  private static final int WIDTH = 1160;
  private static final int BOX = 192;
  private static final int HIGH = 64;
  private static final int TOP = 84;
  private static final int ROW = 128;
  private static final int COLUMN = (WIDTH - 2 * MARGIN - BOX) / 4;

  /// Where along a line its number may stand, the best place first.
  private static final double[] PLACES = {.4, .5, .3, .6, .2, .7, .8};

  private final BusinessModel model;
  private final List<Shape> shapes = new ArrayList<>();
  private final Map<Block, Shape.Box> boxes = new EnumMap<>(Block.class);

  private RelationsSvg(BusinessModel model) {
    this.model = model;
    place(Block.KEY_PARTNERS, 0, 1);
    place(Block.KEY_ACTIVITIES, 2, 0);
    place(Block.KEY_RESOURCES, 2, 2);
    place(Block.VALUE_PROPOSITIONS, 4, 1);
    place(Block.CUSTOMER_RELATIONSHIPS, 6, 0);
    place(Block.CHANNELS, 6, 2);
    place(Block.CUSTOMER_SEGMENTS, 8, 1);
    place(Block.COST_STRUCTURE, 1, 4);
    place(Block.REVENUE_STREAMS, 7, 4);
  }

  /// The picture as one SVG document; the same model always gives the same text.
  public static String write(BusinessModel model, Appearance appearance) {
    return SvgWriter.write(new RelationsSvg(model).scene(), appearance);
  }

  /// @param column in halves of a column, from the left
  /// @param row in halves of a row, from the top
  private void place(Block block, int column, int row) {
    boxes.put(
        block,
        new Shape.Box(
            MARGIN + column * COLUMN / 2,
            TOP + row * ROW / 2 + row * ROW / 4,
            BOX,
            HIGH,
            8,
            Ink.NOTE,
            Ink.LINE));
  }

  private Scene scene() {
    List<Relation> relations = Relation.of(model);
    String name = CleanText.of(model.name());
    words(
        MARGIN,
        MARGIN - 8,
        Lines.oneLine(name, WIDTH - 2 * MARGIN, Face.TITLE),
        Face.TITLE,
        Ink.TEXT);
    words(
        MARGIN,
        MARGIN + 22,
        relations.isEmpty()
            ? "No links between the blocks yet: say what delivers what, and they appear here."
            : "How its blocks relate: each line is drawn from links in the model.",
        Face.NOTE,
        Ink.MUTED);
    List<Shape> marks = new ArrayList<>();
    relations.forEach(relation -> line(relation, marks));
    boxes.forEach(this::box);
    shapes.addAll(marks);
    int foot = list(relations, boxOf(Block.REVENUE_STREAMS).bottom() + 40);
    return new Scene(WIDTH, foot + MARGIN, name, description(relations), shapes);
  }

  private Shape.Box boxOf(Block block) {
    return boxes.getOrDefault(block, new Shape.Box(0, 0, BOX, HIGH, 8, Ink.NOTE, Ink.LINE));
  }

  private void box(Block block, Shape.Box box) {
    shapes.add(box);
    int count = model.all(ElementKind.of(block)).size();
    words(box.x() + 14, box.y() + 12, block.title(), Face.HEADING, Ink.TEXT);
    words(
        box.x() + 14,
        box.y() + 34,
        count == 0 ? "nothing yet" : String.valueOf(count),
        Face.QUIET,
        Ink.MUTED);
  }

  private void line(Relation relation, List<Shape> marks) {
    Shape.Box from = boxOf(relation.from());
    Shape.Box to = boxOf(relation.to());
    // the two directions between one pair of blocks run side by side
    int shift = relation.from().compareTo(relation.to()) < 0 ? -9 : 9;
    int x1 = from.x() + BOX / 2;
    int x2 = to.x() + BOX / 2;
    int y1 = from.y() + HIGH / 2;
    int y2 = to.y() + HIGH / 2;
    boolean upright = Math.abs(y2 - y1) > Math.abs(x2 - x1);
    int dx = upright ? shift : 0;
    int dy = upright ? 0 : shift;
    Shape.Curve curve =
        upright
            ? new Shape.Curve(
                x1 + dx,
                y1 < y2 ? from.bottom() : from.y(),
                x1 + dx,
                (y1 + y2) / 2,
                x2 + dx,
                (y1 + y2) / 2,
                x2 + dx,
                y1 < y2 ? to.y() - 3 : to.bottom() + 3)
            : new Shape.Curve(
                x1 < x2 ? from.right() : from.x(),
                y1 + dy,
                (x1 + x2) / 2,
                y1 + dy,
                (x1 + x2) / 2,
                y2 + dy,
                x1 < x2 ? to.x() - 3 : to.right() + 3,
                y2 + dy);
    shapes.add(curve);
    marks.add(new Shape.Dot(curve.x2(), curve.y2(), 4, Ink.LINK));
    mark(marks, curve, relation.links());
  }

  /// The number of links, where the line is not behind a block.
  private void mark(List<Shape> marks, Shape.Curve curve, int links) {
    String text = String.valueOf(links);
    int half = (int) Math.ceil(Face.QUIET.width(text) / 2);
    Shape.Box place = place(curve, half, PLACES[0]);
    for (double along : PLACES) {
      Shape.Box other = place(curve, half, along);
      if (isFree(other, marks)) {
        place = other;
        break;
      }
    }
    marks.add(place);
    marks.add(
        new Shape.Words(
            place.x() + 5,
            place.y() + Face.QUIET.ascent(),
            text,
            Face.QUIET,
            Ink.TEXT,
            Flow.FROM_LEFT));
  }

  private boolean isFree(Shape.Box place, List<Shape> marks) {
    return boxes.values().stream().noneMatch(box -> touches(box, place))
        && marks.stream().noneMatch(mark -> mark instanceof Shape.Box box && touches(box, place));
  }

  private static boolean touches(Shape.Box one, Shape.Box other) {
    return one.x() < other.right()
        && other.x() < one.right()
        && one.y() < other.bottom()
        && other.y() < one.bottom();
  }

  private static Shape.Box place(Shape.Curve curve, int half, double t) {
    double u = 1 - t;
    int x = at(t, u, curve.x1(), curve.bendX1(), curve.bendX2(), curve.x2());
    int y = at(t, u, curve.y1(), curve.bendY1(), curve.bendY2(), curve.y2());
    return new Shape.Box(x - half - 5, y - 9, 2 * half + 10, 18, 9, Ink.PAPER, Ink.LINE);
  }

  private static int at(double t, double u, int a, int b, int c, int d) {
    return (int) Math.round(u * u * u * a + 3 * u * u * t * b + 3 * u * t * t * c + t * t * t * d);
  }

  private int list(List<Relation> relations, int top) {
    int y = top;
    for (Relation relation : relations) {
      words(MARGIN, y, heading(relation), Face.NOTE, Ink.TEXT);
      String more = relation.links() > relation.examples().size() ? "; \u2026" : "";
      String examples =
          relation.examples().stream().map(CleanText::of).collect(Collectors.joining("; ")) + more;
      int left = MARGIN + 400;
      words(
          left,
          y,
          Lines.oneLine(examples, WIDTH - MARGIN - left, Face.QUIET),
          Face.QUIET,
          Ink.MUTED);
      y += 22;
    }
    return y;
  }

  private static String heading(Relation relation) {
    return "%s \u2192 %s: %s"
        .formatted(relation.from().title(), relation.to().title(), links(relation.links()));
  }

  private static String links(int count) {
    return count == 1 ? "1 link" : count + " links";
  }

  private static String description(List<Relation> relations) {
    return relations.stream().map(RelationsSvg::heading).collect(Collectors.joining(". ", "", "."));
  }

  private void words(int x, int top, String text, Face face, Ink ink) {
    shapes.add(new Shape.Words(x, top + face.ascent(), text, face, ink, Flow.FROM_LEFT));
  }
}
