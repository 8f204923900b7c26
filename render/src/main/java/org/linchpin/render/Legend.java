package org.linchpin.render;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.linchpin.engine.ActivityClass;
import org.linchpin.render.scene.Flow;
import org.linchpin.render.scene.Shape;
import org.linchpin.render.text.Face;
import org.linchpin.render.text.Lines;
import org.linchpin.render.theme.Ink;

/// What the marks on a canvas mean, in words: only the marks that occur.
///
/// @param classes the classes of activities that occur
/// @param findings true when a finding occurs
/// @param days true when a bar of days occurs
record Legend(Set<ActivityClass> classes, boolean findings, boolean days) {
  static final String DAYS_WORDS =
      "days that the business lives without it, of 90, on average; the notch is day 30";

  static final String FINDING_WORDS = "findings: how many things there are to look at";

  private static final int MARK_ROOM = 14;
  private static final int BETWEEN = 28;

  static Legend of(CanvasContent content, RenderOptions options) {
    Set<ActivityClass> classes = EnumSet.noneOf(ActivityClass.class);
    boolean findings = false;
    boolean days = false;
    for (CanvasBlock block : content.blocks()) {
      for (CanvasNote note : options.shownNotes(block)) {
        note.activityClass().ifPresent(classes::add);
        findings |= note.findings() > 0;
        days |= options.shownDays(note).isPresent();
      }
    }
    if (!options.shows(Layer.CLASSES)) {
      classes.clear();
    }
    return new Legend(classes, findings && options.shows(Layer.FINDINGS), days);
  }

  static String words(ActivityClass known) {
    return known.title() + ": " + known.advice();
  }

  /// Adds the entries side by side, in as many lines as they need, and says where they end.
  int place(int left, int top, int width, List<Shape> shapes) {
    Pen pen = new Pen(left, top, width, shapes);
    for (ActivityClass known : classes) {
      String words = pen.next(words(known));
      shapes.add(
          new Shape.Box(
              pen.x,
              pen.top + 2,
              5,
              Face.QUIET.leading() - 4,
              2,
              Ink.of(known),
              Ink.edge(known).orElse(null)));
      pen.write(words);
    }
    if (findings) {
      String words = pen.next(FINDING_WORDS);
      shapes.add(new Shape.Dot(pen.x + 4, pen.top + Face.QUIET.leading() / 2, 4, Ink.FINDING));
      pen.write(words);
    }
    if (days) {
      String words = pen.next(DAYS_WORDS);
      int middle = pen.top + Face.QUIET.leading() / 2;
      shapes.add(new Shape.Box(pen.x, middle - 2, 10, 4, 2, Ink.LINE, null));
      shapes.add(new Shape.Box(pen.x, middle - 2, 6, 4, 2, Ink.ACCENT, null));
      pen.write(words);
    }
    return pen.used ? pen.top + Face.QUIET.leading() + 8 : top;
  }

  /// Where the next entry goes.
  private static final class Pen {
    private final int left;
    private final int width;
    private final List<Shape> shapes;
    private int x;
    private int top;
    private boolean used;

    Pen(int left, int top, int width, List<Shape> shapes) {
      this.left = left;
      this.x = left;
      this.top = top;
      this.width = width;
      this.shapes = shapes;
    }

    /// Makes room for the mark and these words, on a new line where this one is full.
    String next(String words) {
      String fitting = Lines.oneLine(words, width - MARK_ROOM, Face.QUIET);
      if (used && x + room(fitting) > left + width) {
        x = left;
        top += Face.QUIET.leading() + 4;
      }
      return fitting;
    }

    void write(String words) {
      shapes.add(
          new Shape.Words(
              x + MARK_ROOM,
              top + Face.QUIET.ascent(),
              words,
              Face.QUIET,
              Ink.MUTED,
              Flow.FROM_LEFT));
      x += room(words) + BETWEEN;
      used = true;
    }

    private static int room(String words) {
      return MARK_ROOM + (int) Math.ceil(Face.QUIET.width(words));
    }
  }
}
