package org.linchpin.render.map;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

/// How a model grew: its versions side by side, block by block, with what came and what went.
public final class GrowthSvg {
  private static final int MARGIN = 32;
  private static final int LABELS = 168;
  private static final int COLUMN = 300;
  private static final int HEAD = 76;
  private static final int LINE = 20;
  private static final int PAD = 10;
  private static final int MARK = 14;

  /// The most notes shown in one cell.
  private static final int MOST = 12;

  private final Framework framework;
  private final List<Column> columns = new ArrayList<>();
  private final List<Shape> shapes = new ArrayList<>();
  private final String name;
  private final int width;

  private GrowthSvg(List<Stage> stages, Framework framework) {
    this.framework = framework;
    Map<String, String> before = Map.of();
    for (Stage stage : stages) {
      Column column = Column.of(stage, framework, before, columns.isEmpty());
      columns.add(column);
      before = column.slotOf();
    }
    this.name = CleanText.of(stages.isEmpty() ? "" : stages.getLast().model().name());
    this.width = 2 * MARGIN + LABELS + COLUMN * Math.max(2, stages.size());
  }

  /// A version of a model.
  ///
  /// @param name what it is called, such as `After the pilot`
  public record Stage(String name, BusinessModel model) {}

  /// A note in a cell: what is on the canvas, new there, or no longer there.
  private record Cell(Kind kind, String text) {}

  private enum Kind {
    KEPT,
    CAME,
    WENT
  }

  /// A stage with its cells, by the title of the slot.
  ///
  /// @param slotOf the slot of each note and its text, by the note's id
  private record Column(
      String name, Map<String, List<Cell>> cells, Map<String, String> slotOf, int came, int went) {

    static Column of(
        Stage stage, Framework framework, Map<String, String> before, boolean isFirst) {
      Map<String, List<Cell>> cells = new LinkedHashMap<>();
      Map<String, String> slotOf = new LinkedHashMap<>();
      for (Lens.Filled filled : Lens.of(framework, stage.model()).slots()) {
        List<Cell> notes = new ArrayList<>();
        filled
            .elements()
            .forEach(
                element -> {
                  boolean isNew = !isFirst && !before.containsKey(element.id());
                  String text = CleanText.of(element.name());
                  notes.add(new Cell(isNew ? Kind.CAME : Kind.KEPT, text));
                  slotOf.put(element.id(), filled.slot().title() + "\n" + text);
                });
        cells.put(filled.slot().title(), notes);
      }
      Set<String> gone = new HashSet<>(before.keySet());
      gone.removeAll(slotOf.keySet());
      before.forEach(
          (id, place) -> {
            if (gone.contains(id)) {
              String[] parts = place.split("\n", 2);
              cells
                  .computeIfAbsent(parts[0], any -> new ArrayList<>())
                  .add(new Cell(Kind.WENT, parts[1]));
            }
          });
      int came =
          (int)
              cells.values().stream()
                  .flatMap(List::stream)
                  .filter(cell -> cell.kind() == Kind.CAME)
                  .count();
      return new Column(CleanText.of(stage.name()), cells, slotOf, came, gone.size());
    }

    List<Cell> at(String slot) {
      return cells.getOrDefault(slot, List.of());
    }

    String counts(boolean isFirst) {
      int notes = slotOf.size();
      String count = notes == 1 ? "1 note" : notes + " notes";
      return isFirst ? count : "%s, %s new, %s gone".formatted(count, came, went);
    }
  }

  /// The picture as one SVG document; the same arguments always give the same text.
  ///
  /// @param stages the oldest first, at least one
  public static String write(List<Stage> stages, Framework framework, Appearance appearance) {
    return SvgWriter.write(new GrowthSvg(stages, framework).scene(), appearance);
  }

  private Scene scene() {
    String title = Lines.oneLine(name, width - 2 * MARGIN, Face.TITLE);
    words(MARGIN, MARGIN - 12, title, Face.TITLE, Ink.TEXT);
    int y = MARGIN + HEAD;
    for (int i = 0; i < columns.size(); i++) {
      head(columns.get(i), i);
    }
    for (var slot : framework.slots()) {
      y = row(slot.title(), y);
    }
    int foot = attribution(y + 12);
    return new Scene(width, foot + MARGIN - 8, name, description(), shapes);
  }

  private static int left(int column) {
    return MARGIN + LABELS + column * COLUMN;
  }

  private void head(Column column, int index) {
    int x = left(index) + PAD;
    String stage = Lines.oneLine(column.name(), COLUMN - 2 * PAD, Face.HEADING);
    words(x, MARGIN + 30, stage, Face.HEADING, Ink.TEXT);
    words(x, MARGIN + 50, column.counts(index == 0), Face.QUIET, Ink.MUTED);
  }

  private int row(String slot, int top) {
    int lines = 1;
    for (Column column : columns) {
      lines = Math.max(lines, Math.min(MOST + 1, column.at(slot).size()));
    }
    List<String> label = Lines.of(slot, LABELS - PAD, Face.HEADING);
    int high = Math.max(lines * LINE, label.size() * Face.HEADING.leading()) + 2 * PAD;
    shapes.add(new Shape.Rule(MARGIN, top, width - MARGIN, top, Ink.LINE));
    int line = top + PAD;
    for (String text : label) {
      words(MARGIN, line, text, Face.HEADING, Ink.TEXT);
      line += Face.HEADING.leading();
    }
    for (int i = 0; i < columns.size(); i++) {
      cells(columns.get(i).at(slot), left(i) + PAD, top + PAD);
    }
    return top + high;
  }

  private void cells(List<Cell> cells, int x, int top) {
    int y = top;
    int room = COLUMN - 2 * PAD - MARK;
    for (Cell cell : cells.subList(0, Math.min(MOST, cells.size()))) {
      String text = Lines.oneLine(cell.text(), room, Face.NOTE);
      switch (cell.kind()) {
        case KEPT -> words(x + MARK, y, text, Face.NOTE, Ink.TEXT);
        case CAME -> {
          words(x, y, "+", Face.HEADING, Ink.ACCENT);
          words(x + MARK, y, text, Face.NOTE, Ink.ACCENT);
        }
        case WENT -> {
          words(x, y, "\u2212", Face.HEADING, Ink.MUTED);
          words(x + MARK, y, text, Face.NOTE, Ink.MUTED);
          int middle = y + Face.NOTE.leading() / 2 + 1;
          int end = x + MARK + (int) Math.ceil(Face.NOTE.width(text));
          shapes.add(new Shape.Rule(x + MARK, middle, end, middle, Ink.MUTED));
        }
      }
      y += LINE;
    }
    if (cells.size() > MOST) {
      words(x + MARK, y, "and %s more".formatted(cells.size() - MOST), Face.QUIET, Ink.MUTED);
    }
  }

  private int attribution(int top) {
    shapes.add(new Shape.Rule(MARGIN, top - 12, width - MARGIN, top - 12, Ink.LINE));
    int line = top;
    for (String text : Lines.of(framework.attribution(), width - 2 * MARGIN, Face.QUIET)) {
      words(MARGIN, line, text, Face.QUIET, Ink.MUTED);
      line += Face.QUIET.leading();
    }
    return line;
  }

  private String description() {
    List<String> sentences = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      Column column = columns.get(i);
      String came = names(column, Kind.CAME);
      String went = names(column, Kind.WENT);
      sentences.add(
          "%s: %s%s%s."
              .formatted(
                  column.name(),
                  column.counts(i == 0),
                  came.isEmpty() ? "" : "; new: " + came,
                  went.isEmpty() ? "" : "; gone: " + went));
    }
    return String.join(" ", sentences);
  }

  private static String names(Column column, Kind kind) {
    return column.cells().values().stream()
        .flatMap(List::stream)
        .filter(cell -> cell.kind() == kind)
        .map(Cell::text)
        .collect(Collectors.joining(", "));
  }

  private void words(int x, int top, String text, Face face, Ink ink) {
    shapes.add(new Shape.Words(x, top + face.ascent(), text, face, ink, Flow.FROM_LEFT));
  }
}
