package org.linchpin.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.linchpin.render.scene.Flow;
import org.linchpin.render.scene.Shape;
import org.linchpin.render.text.Face;
import org.linchpin.render.text.Lines;
import org.linchpin.render.theme.Ink;

/// A block whose notes are measured and whose least height is known, but not yet its place.
///
/// A wide block sets its notes side by side, in rows as high as their highest note.
///
/// @param hidden how many notes are counted instead of shown
/// @param perRow how many notes stand side by side
record MeasuredBlock(
    CanvasBlock block,
    List<String> title,
    List<String> question,
    List<MeasuredNote> notes,
    int hidden,
    int perRow,
    int padding,
    int width,
    int height) {
  private static final int GAP = 8;
  private static final int LEAST_NOTE = 220;
  private static final int COUNT_ROOM = 40;
  private static final int TOP = 10;

  static MeasuredBlock of(CanvasBlock block, int width, RenderOptions options) {
    int padding = options.shows(Layer.LINKS) ? 20 : 12;
    int inner = width - 2 * padding;
    int perRow = Math.max(1, (inner + GAP) / (LEAST_NOTE + GAP));
    int noteWidth = (inner - (perRow - 1) * GAP) / perRow;
    List<CanvasNote> shown = options.shownNotes(block);
    List<MeasuredNote> notes = new ArrayList<>(shown.size());
    for (CanvasNote note : shown) {
      notes.add(MeasuredNote.of(note, noteWidth, options));
    }
    List<String> title = Lines.of(block.slot().title(), inner - COUNT_ROOM, Face.HEADING);
    List<String> question =
        !shown.isEmpty() ? List.of() : Lines.of(block.slot().question(), inner, Face.NOTE);
    int hidden = block.notes().size() - shown.size();
    int height =
        TOP
            + title.size() * Face.HEADING.leading()
            + GAP
            + question.size() * Face.NOTE.leading()
            + notesHeight(notes, perRow)
            + (hidden > 0 ? Face.QUIET.leading() + GAP : 0)
            + padding;
    return new MeasuredBlock(block, title, question, notes, hidden, perRow, padding, width, height);
  }

  private static int notesHeight(List<MeasuredNote> notes, int perRow) {
    int height = 0;
    for (int i = 0; i < notes.size(); i += perRow) {
      height += rowHeight(notes, i, perRow) + GAP;
    }
    return Math.max(0, height - GAP);
  }

  private static int rowHeight(List<MeasuredNote> notes, int from, int perRow) {
    int height = 0;
    for (int i = from; i < Math.min(notes.size(), from + perRow); i++) {
      height = Math.max(height, notes.get(i).height());
    }
    return height;
  }

  /// Adds its shapes with its top left corner at a place, and says where each note stands.
  void place(int x, int y, List<Shape> shapes, Map<String, Shape.Box> places) {
    int left = x + padding;
    int top = header(shapes, left, x + width - padding, y + TOP) + GAP;
    for (String line : question) {
      shapes.add(words(left, top, line, Face.NOTE));
      top += Face.NOTE.leading();
    }
    for (int i = 0; i < notes.size(); i += perRow) {
      for (int j = i; j < Math.min(notes.size(), i + perRow); j++) {
        MeasuredNote note = notes.get(j);
        int noteX = left + (j - i) * (note.width() + GAP);
        Shape.Group group = note.at(noteX, top);
        shapes.add(group);
        places.put(note.id(), (Shape.Box) group.shapes().getFirst());
      }
      top += rowHeight(notes, i, perRow) + GAP;
    }
    if (hidden > 0) {
      shapes.add(words(left, top, "and " + hidden + " more", Face.QUIET));
    }
  }

  private int header(List<Shape> shapes, int left, int right, int top) {
    int line = top;
    int count = block.notes().size();
    if (count > 0) {
      shapes.add(
          new Shape.Words(
              right,
              line + Face.HEADING.ascent(),
              Integer.toString(count),
              Face.QUIET,
              Ink.MUTED,
              Flow.TO_RIGHT));
    }
    for (String words : title) {
      shapes.add(
          new Shape.Words(
              left, line + Face.HEADING.ascent(), words, Face.HEADING, Ink.TEXT, Flow.FROM_LEFT));
      line += Face.HEADING.leading();
    }
    return line;
  }

  private static Shape.Words words(int x, int top, String text, Face face) {
    return new Shape.Words(x, top + face.ascent(), text, face, Ink.MUTED, Flow.FROM_LEFT);
  }
}
