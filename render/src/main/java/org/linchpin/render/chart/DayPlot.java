package org.linchpin.render.chart;

import java.util.List;
import java.util.function.DoubleFunction;
import org.linchpin.render.markup.Markup;

/// Curves over the days from 0 to the last, on a grid whose lines carry their values.
///
/// The picture is as wide as its place: curves stretch, while words and the width of lines do not.
///
/// @param title a name for it
/// @param description what it shows, in words
/// @param scale what the height means
/// @param inWords how a value of the grid is written
/// @param height of the curves in pixels; words above and below take more
/// @param question the day with a line of its own
/// @param marks what is drawn, the first at the bottom; each holds a value for every day from 0
public record DayPlot(
    String title,
    String description,
    ValueScale scale,
    DoubleFunction<String> inWords,
    int height,
    int question,
    List<Mark> marks) {
  private static final int TOP = 16;
  private static final int BOTTOM = 18;
  private static final int ACROSS = 900;
  private static final int DOWN = 1000;
  private static final int TICK = 30;
  private static final int LABEL_HEIGHT = 15;

  public DayPlot {
    marks = List.copyOf(marks);
  }

  /// Something with a value on each day.
  public sealed interface Mark {}

  /// The area between two curves.
  public record Band(String cssClass, List<Double> low, List<Double> high) implements Mark {
    public Band {
      low = List.copyOf(low);
      high = List.copyOf(high);
    }
  }

  /// A curve with its name at the right end; the name may be empty.
  public record Line(String cssClass, List<Double> values, String name) implements Mark {
    public Line {
      values = List.copyOf(values);
    }
  }

  public void write(Markup out) {
    out.raw("<svg class=\"plot\" width=\"100%\"").attribute("height", TOP + height + BOTTOM);
    out.raw(" role=\"img\">").element("title", title).element("desc", description).line();
    for (double value : scale.lines()) {
      out.raw("<line class=\"").raw(value == 0 ? "zero" : "grid").raw("\" x1=\"0\" x2=\"100%\"");
      out.attribute("y1", down(value)).attribute("y2", down(value)).raw("/>");
    }
    out.raw("\n<svg").attribute("y", TOP).raw(" width=\"100%\"").attribute("height", height);
    out.raw(" viewBox=\"0 0 ").raw(ACROSS).raw(" ").raw(DOWN);
    out.raw("\" preserveAspectRatio=\"none\" overflow=\"visible\">\n");
    marks.forEach(mark -> draw(out, mark));
    out.raw("</svg>\n");
    axis(out);
    names(out);
    out.raw("</svg>\n");
  }

  private void axis(Markup out) {
    String at = Percent.of((double) question / days());
    out.raw("<line class=\"question\" x1=\"").raw(at).raw("\" x2=\"").raw(at);
    out.raw("\"").attribute("y1", TOP).attribute("y2", TOP + height + 4).raw("/>");
    for (double value : scale.lines()) {
      out.raw("<text x=\"0\"").attribute("y", down(value) - 4).close();
      out.text(inWords.apply(value)).raw("</text>");
    }
    for (int day = 0; day <= days(); day += TICK) {
      String anchor = day == 0 ? "start" : day == days() ? "end" : "middle";
      out.raw("<text class=\"tick\" x=\"").raw(Percent.of((double) day / days())).raw("\"");
      out.attribute("y", TOP + height + BOTTOM - 4).attribute("text-anchor", anchor).close();
      out.text(day == 0 ? "day 0" : Integer.toString(day)).raw("</text>");
    }
    out.line();
  }

  /// Names stand at the right ends of their curves: over one that rises and under one that falls,
  /// where nothing crosses them; where two would meet, the one drawn first stands higher.
  private void names(Markup out) {
    int taken = Integer.MAX_VALUE;
    for (Mark mark : marks.reversed()) {
      if (mark instanceof Line(String cssClass, List<Double> values, String name)
          && !name.isEmpty()) {
        boolean falls = values.getLast() < values.get(values.size() * 3 / 4);
        int beside = down(values.getLast()) + (falls ? LABEL_HEIGHT : -6);
        int y = Math.clamp(beside, TOP + LABEL_HEIGHT, TOP + height - 6);
        if (Math.abs(y - taken) < LABEL_HEIGHT) {
          y = taken - LABEL_HEIGHT;
        }
        taken = y;
        out.raw("<text").attribute("class", "name " + cssClass).raw(" x=\"100%\"");
        out.attribute("y", y).raw(" text-anchor=\"end\">").text(name).raw("</text>\n");
      }
    }
  }

  private int days() {
    return marks.stream()
            .mapToInt(
                mark ->
                    switch (mark) {
                      case Band band -> band.low().size();
                      case Line line -> line.values().size();
                    })
            .max()
            .orElse(1)
        - 1;
  }

  private int down(double value) {
    return TOP + (int) Math.round(scale.depth(value) * height);
  }

  private void draw(Markup out, Mark mark) {
    StringBuilder path = new StringBuilder();
    switch (mark) {
      case Band(String cssClass, List<Double> low, List<Double> high) -> {
        walk(path, high, false);
        walk(path, low, true);
        out.raw("<path").attribute("class", "band " + cssClass);
        out.attribute("d", path.append('z').toString()).raw("/>\n");
      }
      case Line(String cssClass, List<Double> values, String _) -> {
        walk(path, values, false);
        out.raw("<path").attribute("class", "line " + cssClass);
        out.attribute("d", path.toString()).raw(" vector-effect=\"non-scaling-stroke\"/>\n");
      }
    }
  }

  /// Adds the points of a curve, forwards or backwards; those on a level stretch are left out.
  private void walk(StringBuilder path, List<Double> values, boolean backwards) {
    int last = values.size() - 1;
    for (int i = 0; i <= last; i++) {
      int day = backwards ? last - i : i;
      int y = depth(values.get(day));
      boolean level =
          day > 0
              && day < last
              && depth(values.get(day - 1)) == y
              && depth(values.get(day + 1)) == y;
      if (!level) {
        path.append(path.isEmpty() ? 'M' : 'L').append(ACROSS * day / Math.max(1, last));
        path.append(' ').append(y);
      }
    }
  }

  private int depth(double value) {
    return (int) Math.round(scale.depth(value) * DOWN);
  }
}
