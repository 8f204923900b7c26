package org.linchpin.render;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.linchpin.model.lens.Slot;
import org.linchpin.render.scene.Flow;
import org.linchpin.render.scene.Scene;
import org.linchpin.render.scene.Shape;
import org.linchpin.render.text.CleanText;
import org.linchpin.render.text.Face;
import org.linchpin.render.text.Lines;
import org.linchpin.render.theme.Ink;

/// Where everything on a canvas stands.
public final class CanvasLayout {
  private static final int MARGIN = 32;
  private static final int SECTION_GAP = 16;
  private static final int FRAME_RADIUS = 12;

  private final CanvasContent content;
  private final RenderOptions options;
  private final List<Shape> shapes = new ArrayList<>(128);

  private CanvasLayout(CanvasContent content, RenderOptions options) {
    this.content = content;
    this.options = options;
  }

  /// The canvas as a picture; the same content and options always give the same picture.
  public static Scene scene(CanvasContent content, RenderOptions options) {
    return new CanvasLayout(content, options).scene();
  }

  private Scene scene() {
    int inner = options.width() - 2 * MARGIN;
    int top = lines(content.name(), MARGIN - 8, inner, Face.TITLE, Ink.TEXT);
    top = lines(content.kindLine(), top, inner, Face.NOTE, Ink.MUTED) + SECTION_GAP;
    Grid grid = blocks(top, inner);
    int foot = grid.bottom() + SECTION_GAP;
    if (options.shows(Layer.CLASSES) || options.shows(Layer.FINDINGS)) {
      foot = Legend.of(content, options).place(MARGIN, foot, inner, shapes);
    }
    foot = lines(content.framework().attribution(), foot, inner, Face.QUIET, Ink.MUTED);
    return new Scene(
        options.width(),
        foot + MARGIN - 8,
        CleanText.of(content.name()),
        CanvasWords.describe(content, options),
        shapes);
  }

  /// Adds a paragraph and says where it ends.
  private int lines(String text, int top, int width, Face face, Ink ink) {
    boolean rightToLeft = CleanText.isRightToLeft(text);
    int edge = rightToLeft ? MARGIN + width : MARGIN;
    Flow flow = rightToLeft ? Flow.FROM_RIGHT : Flow.FROM_LEFT;
    int line = top;
    for (String words : Lines.of(text, width, face)) {
      shapes.add(new Shape.Words(edge, line + face.ascent(), words, face, ink, flow));
      line += face.leading();
    }
    return line;
  }

  private Grid blocks(int top, int inner) {
    int[] columns = Grid.columnEdges(content.framework(), MARGIN, inner);
    List<MeasuredBlock> blocks = new ArrayList<>(content.blocks().size());
    for (CanvasBlock block : content.blocks()) {
      Slot slot = block.slot();
      int width = columns[slot.endColumn()] - columns[slot.column()];
      blocks.add(MeasuredBlock.of(block, width, options));
    }
    Grid grid = Grid.of(content.framework(), columns, top, blocks);
    frame(grid);
    int underTheNotes = shapes.size();
    Map<String, Shape.Box> places = new HashMap<>();
    for (MeasuredBlock block : blocks) {
      Slot slot = block.block().slot();
      block.place(grid.left(slot), grid.top(slot), shapes, places);
    }
    if (options.shows(Layer.LINKS)) {
      shapes.addAll(underTheNotes, LinkCurves.of(content.links(), places));
    }
    return grid;
  }

  /// The ground of the blocks, and a line between each two.
  private void frame(Grid grid) {
    shapes.add(
        new Shape.Box(
            grid.left(),
            grid.top(),
            grid.right() - grid.left(),
            grid.bottom() - grid.top(),
            FRAME_RADIUS,
            Ink.BLOCK,
            Ink.LINE));
    for (CanvasBlock block : content.blocks()) {
      Slot slot = block.slot();
      int right = grid.right(slot);
      int bottom = grid.bottom(slot);
      if (right < grid.right()) {
        shapes.add(new Shape.Rule(right, grid.top(slot), right, bottom, Ink.LINE));
      }
      if (bottom < grid.bottom()) {
        shapes.add(new Shape.Rule(grid.left(slot), bottom, right, bottom, Ink.LINE));
      }
    }
  }
}
