package org.linchpin.render.report;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.linchpin.engine.assess.CategoryMix;
import org.linchpin.model.Weights;
import org.linchpin.model.vocabulary.ModelAttributes;
import org.linchpin.render.chart.ShareBar;
import org.linchpin.render.markup.Markup;

/// What kind of business it says it is, against what its activities are.
record MixPart(ReportData data) {
  void write(Markup out) {
    CategoryMix mix = data.assessment().mix();
    if (mix.byCount().isEmpty()) {
      return;
    }
    Map<String, Double> declared =
        data.assessment().model().value(ModelAttributes.KIND).map(Weights::shares).orElse(Map.of());
    new Section("mix", "Kind of business, declared and found").open(out);
    Section.reading(out, reading(mix));
    out.raw(
        "<table class=\"mix\">\n<caption class=\"unseen\">Categories of activities</caption>\n");
    out.raw("<thead><tr><th scope=\"col\">Category</th>");
    List<Column> columns =
        Stream.of(
                new Column("Declared", declared, "declared"),
                new Column("By number of activities", mix.byCount(), "found"),
                new Column("By cost", mix.byCost(), "found"),
                new Column("By fair share of " + data.figures().whole(), mix.byRevenue(), "found"))
            .filter(column -> !column.shares().isEmpty())
            .toList();
    columns.forEach(column -> out.raw("<th scope=\"col\">").text(column.title()).raw("</th>"));
    out.raw("</tr></thead>\n<tbody>\n");
    Set<String> categories = new TreeSet<>(declared.keySet());
    columns.forEach(column -> categories.addAll(column.shares().keySet()));
    for (String category : categories) {
      out.raw("<tr><th scope=\"row\">").text(Names.sentence(category)).raw("</th>");
      columns.forEach(column -> column.cell(out, category));
      out.raw("</tr>\n");
    }
    out.raw("</tbody>\n</table>\n");
    steps(out, mix);
    Section.close(out);
  }

  private record Column(String title, Map<String, Double> shares, String cssClass) {
    void cell(Markup out, String category) {
      double share = shares.getOrDefault(category, 0.0);
      out.open("td").attribute("data-label", title).close();
      out.element("span", "number", Figures.percent(share));
      ShareBar.write(out, share, cssClass);
      out.raw("</td>");
    }
  }

  private static String reading(CategoryMix mix) {
    if (mix.declared().isEmpty()) {
      return "The model does not say which kind of business it is; its activities do.";
    }
    String kind = Names.prose(mix.declared().get());
    return mix.mismatch()
        ? "Declared as " + kind + ", but most of what is done is something else."
        : "Declared as " + kind + ", and the activities agree.";
  }

  private static void steps(Markup out, CategoryMix mix) {
    if (!mix.missingSteps().isEmpty()) {
      List<String> steps = mix.missingSteps().stream().map(s -> s.replace('-', ' ')).toList();
      out.element(
              "p",
              "Steps of such a business that no activity covers: "
                  + Names.joined(steps, steps.size(), "and")
                  + ".")
          .line();
    }
    mix.medianLevel()
        .ifPresent(
            level ->
                out.element(
                        "p",
                        "quiet",
                        "Half of the activities are worded at level "
                            + Figures.number(level)
                            + " or broader, where 1 is a whole department and 5 a single task.")
                    .line());
  }
}
