package org.linchpin.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.linchpin.engine.ActivityClass;
import org.linchpin.render.scene.Flow;
import org.linchpin.render.scene.Shape;
import org.linchpin.render.text.CleanText;
import org.linchpin.render.text.Face;
import org.linchpin.render.text.Lines;
import org.linchpin.render.theme.Ink;

/// A note whose lines are broken and whose height is known, but not yet its place.
///
/// @param findings how many findings its dot stands for; no dot when 0
/// @param daysLived how many of 90 days its bar is filled; no bar when empty
record MeasuredNote(
    String id,
    List<String> title,
    List<String> quiet,
    Optional<ActivityClass> activityClass,
    int findings,
    OptionalDouble daysLived,
    int width,
    int height) {
  private static final int LEFT = 12;
  private static final int LEFT_OF_STRIPED = 18;
  private static final int RIGHT = 10;
  private static final int TOP = 6;
  private static final int BOTTOM = 7;
  private static final int RADIUS = 8;
  private static final int STRIPE_INSET = 6;
  private static final int STRIPE_WIDTH = 5;
  private static final int DOT_ROOM = 36;
  private static final int DOT_RADIUS = 4;
  private static final int BAR_ROOM = 9;
  private static final int BAR = 4;

  static MeasuredNote of(CanvasNote note, int width, RenderOptions options) {
    Optional<ActivityClass> shownClass = options.shownClass(note);
    int findings = options.shownFindings(note);
    int room = width - left(shownClass) - RIGHT;
    int titleRoom = findings > 0 ? room - DOT_ROOM : room;
    List<String> title = Lines.of(note.heading(), titleRoom, Face.NOTE);
    List<String> quiet = Lines.of(quietText(note, shownClass), room, Face.QUIET);
    int height =
        TOP + title.size() * Face.NOTE.leading() + quiet.size() * Face.QUIET.leading() + BOTTOM;
    OptionalDouble days = options.shownDays(note);
    int bar = days.isPresent() ? BAR_ROOM : 0;
    return new MeasuredNote(
        note.id(), title, quiet, shownClass, findings, days, width, height + bar);
  }

  /// The class in words, then what the note says by itself.
  static String quietText(CanvasNote note, Optional<ActivityClass> shownClass) {
    if (shownClass.isEmpty()) {
      return note.quietLine();
    }
    String word = shownClass.get().title();
    return note.quietLine().isBlank() ? word : word + " · " + note.quietLine();
  }

  private static int left(Optional<ActivityClass> shownClass) {
    return shownClass.isPresent() ? LEFT_OF_STRIPED : LEFT;
  }

  Shape.Group at(int x, int y) {
    List<Shape> shapes = new ArrayList<>(4 + title.size() + quiet.size());
    shapes.add(new Shape.Box(x, y, width, height, RADIUS, Ink.NOTE, Ink.LINE));
    activityClass.ifPresent(
        known ->
            shapes.add(
                new Shape.Box(
                    x + STRIPE_INSET,
                    y + STRIPE_INSET,
                    STRIPE_WIDTH,
                    height - 2 * STRIPE_INSET,
                    STRIPE_WIDTH / 2,
                    Ink.of(known),
                    Ink.edge(known).orElse(null))));
    int line = lines(shapes, title, x, y + TOP, Face.NOTE, Ink.TEXT);
    lines(shapes, quiet, x, line, Face.QUIET, Ink.MUTED);
    daysLived.ifPresent(days -> bar(shapes, x, y + height - BOTTOM - BAR, days));
    if (findings > 0) {
      dot(shapes, x + width - RIGHT, y + TOP);
    }
    return new Shape.Group(id, shapes);
  }

  /// Adds a paragraph, which runs the way its first letter does, and says where it ends.
  private int lines(List<Shape> shapes, List<String> lines, int x, int y, Face face, Ink ink) {
    boolean rightToLeft = !lines.isEmpty() && CleanText.isRightToLeft(lines.getFirst());
    int edge = rightToLeft ? x + width - RIGHT - dotRoom(face) : x + left(activityClass);
    Flow flow = rightToLeft ? Flow.FROM_RIGHT : Flow.FROM_LEFT;
    int top = y;
    for (String line : lines) {
      shapes.add(new Shape.Words(edge, top + face.ascent(), line, face, ink, flow));
      top += face.leading();
    }
    return top;
  }

  private int dotRoom(Face face) {
    return findings > 0 && face == Face.NOTE ? DOT_ROOM : 0;
  }

  /// Ninety days, filled as far as the business lives on average, with a notch at day 30.
  private void bar(List<Shape> shapes, int x, int y, double days) {
    int from = x + left(activityClass);
    int room = x + width - RIGHT - from;
    int lived = (int) Math.round(room * days / CanvasNote.DAYS);
    shapes.add(new Shape.Box(from, y, room, BAR, BAR / 2, Ink.LINE, null));
    if (lived > 0) {
      shapes.add(new Shape.Box(from, y, lived, BAR, BAR / 2, Ink.ACCENT, null));
    }
    shapes.add(new Shape.Box(from + room / 3, y - 2, 1, BAR + 4, 0, Ink.MUTED, null));
  }

  /// A dot with the number of findings beside it.
  private void dot(List<Shape> shapes, int right, int top) {
    String number = findings > 99 ? "99+" : Integer.toString(findings);
    int numberWidth = (int) Math.ceil(Face.QUIET.width(number));
    int middle = top + Face.NOTE.leading() / 2;
    int baseline = top + Face.NOTE.ascent();
    shapes.add(
        new Shape.Dot(right - numberWidth - DOT_RADIUS - 3, middle, DOT_RADIUS, Ink.FINDING));
    shapes.add(new Shape.Words(right, baseline, number, Face.QUIET, Ink.MUTED, Flow.TO_RIGHT));
  }
}
