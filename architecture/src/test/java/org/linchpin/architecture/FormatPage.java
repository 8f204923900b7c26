package org.linchpin.architecture;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.linchpin.model.Attribute;
import org.linchpin.model.Block;
import org.linchpin.model.ElementKind;
import org.linchpin.model.Expected;
import org.linchpin.model.ValueType;
import org.linchpin.model.Vocabulary;
import org.linchpin.model.vocabulary.CommonAttributes;

/// The reference page of the format: every section and attribute, made from the vocabulary alone.
final class FormatPage {
  private static final String START =
      """
      # The format

      Generated from the vocabulary; do not edit. `./dev docs` rewrites it, a test compares it.

      A model is one YAML or JSON file. Its header says something about the business as a whole; each
      section holds elements of one kind, as a map from ids to elements or as a list of names. Numbers
      are optional everywhere. The [JSON Schema](linchpin.schema.json) says the same to an editor.

      A **quantity** is a number with its unit: `25k`, `EUR 3.20`, `80%`, `3 days`. `3..9 days` is a
      range that holds the true value nine times in ten, `3..5..9 days` adds the likeliest value, and
      `unknown` says that nobody knows yet. `{value: 3..9 days, basis: measured, as-of: 2026-09-30,
      evidence: stock ledger}` says where a number comes from. `{value: 3..5..9 days, shape:
      triangular}` gives the three values straight sides; without it they are smoothed (PERT), so that
      values near the likeliest count for more. `{value: 4 days, samples: [3, 4, 9]}` takes the
      numbers measured.

      Where one number has to stand for a quantity, a range of positive numbers counts by its geometric
      middle, the median of the lognormal distribution it stands for: `3..9 days` as 5.2 days, not 6. A
      range that holds zero or less counts by its arithmetic middle, three values by the likeliest one,
      and samples by their median. Ranges themselves are kept: what is simulated is drawn from them.

      Money may be in another currency where `exchange-rates` has a positive rate and its day; it is
      converted wherever numbers are worked out, and counts as unknown without a rate.

      **Links** are ids: one, or a list. All links of a list are needed, unless the attribute says
      that any of them will do; `any-of`, `all-of` and `at-least` with `of` say otherwise. What is
      known about a link stands behind its id: `{mill: {share: 80%}}`.
      """;

  /// Values that say more than one made from the type would, or must have a form of their own.
  private static final Map<String, String> EXAMPLES =
      Map.ofEntries(
          Map.entry("at", "handbook/ovens.md"),
          Map.entry("currency", "EUR"),
          Map.entry("evidence", "Stock ledger 2026"),
          Map.entry("hours-per-day", "8"),
          Map.entry("language", "en"),
          Map.entry("name", "Bake bread overnight"),
          Map.entry("of", "USD"),
          Map.entry("option", "Have it done by the courier"),
          Map.entry("organisation", "Corner Bakery Ltd"),
          Map.entry("quantity", "3 kg"),
          Map.entry("rule", "KA501"),
          Map.entry("than", "Supermarket bakery"),
          Map.entry("unit", "loaves per night"),
          Map.entry("value", "94%"),
          Map.entry("version", "'2026-3'"),
          Map.entry("working-days-per-week", "6"));

  private final StringBuilder page = new StringBuilder(START);
  private final Map<String, Attribute<?>> qualifiers = new LinkedHashMap<>();

  private FormatPage() {}

  static String text() {
    return new FormatPage().all();
  }

  private String all() {
    section("Header", "Keys at the top of the file.", Vocabulary.header().values());
    section("Every element", "What any element may say.", CommonAttributes.ALL);
    for (ElementKind kind : ElementKind.values()) {
      Set<Attribute<?>> own = new LinkedHashSet<>(Vocabulary.of(kind).values());
      own.removeAll(CommonAttributes.ALL);
      String stands =
          kind.block().map(Block::title).map("; on the canvas under %s"::formatted).orElse("");
      section(
          "`%s`".formatted(kind.section()),
          "Each element is one %s%s.".formatted(kind.word(), stands),
          own);
    }
    section("What may be said about a link", "In braces behind the id.", qualifiers.values());
    return page.toString();
  }

  private void section(
      String title, String sentence, Collection<? extends Attribute<?>> attributes) {
    page.append("\n## ").append(title).append("\n\n").append(sentence).append('\n');
    if (!attributes.isEmpty()) {
      page.append("\n| Key | Type | Meaning | Example |\n|---|---|---|---|\n");
      attributes.forEach(attribute -> row("", attribute));
    }
  }

  private void row(String prefix, Attribute<?> attribute) {
    String key = prefix + attribute.key();
    String cells =
        String.join(
            " | ",
            "`%s`".formatted(key),
            type(attribute.type()),
            cell(attribute.meaning()),
            "`%s`".formatted(cell(example(attribute))));
    page.append("| ").append(cells).append(" |\n");
    members(attribute.type()).forEach(member -> row(key + ".", member));
  }

  private static List<Attribute<?>> members(ValueType<?> type) {
    return switch (type) {
      case ValueType.GroupType group -> group.members();
      case ValueType.EntriesType entries -> entries.members();
      case ValueType.TextType _,
          ValueType.TextsType _,
          ValueType.FlagType _,
          ValueType.DayType _,
          ValueType.ChoiceType _,
          ValueType.WeightsType _,
          ValueType.QuantityType _,
          ValueType.LinksType _ ->
          List.of();
    };
  }

  private String type(ValueType<?> type) {
    return switch (type) {
      case ValueType.TextType _ -> "text";
      case ValueType.TextsType _ -> "text or list of texts";
      case ValueType.FlagType _ -> "yes or no";
      case ValueType.DayType _ -> "day";
      case ValueType.ChoiceType(List<String> options) -> "one of " + words(options);
      case ValueType.WeightsType(List<String> options) ->
          "one or several of %s, or shares of them".formatted(words(options));
      case ValueType.QuantityType quantity -> quantity.expected().words();
      case ValueType.GroupType group ->
          group
              .shorthand()
              .map(first -> "group, or its `%s` alone".formatted(first.key()))
              .orElse("group");
      case ValueType.EntriesType _ -> "list of groups";
      case ValueType.LinksType links -> links(links);
    };
  }

  private String links(ValueType.LinksType links) {
    links.qualifiers().forEach(qualifier -> qualifiers.putIfAbsent(qualifier.key(), qualifier));
    String kinds =
        links.targets().stream().sorted().map(ElementKind::word).collect(Collectors.joining(", "));
    List<String> parts = new ArrayList<>();
    parts.add((links.alternatives() ? "links, any will do: " : "links: ") + kinds);
    if (links.allowsOwn()) {
      parts.add("or `own`");
    }
    if (!links.qualifiers().isEmpty()) {
      parts.add("each with " + words(links.qualifiers().stream().map(Attribute::key).toList()));
    }
    return String.join("; ", parts);
  }

  /// The attribute with a value, as one would write it; links name the kind they lead to.
  static String example(Attribute<?> attribute) {
    String made = value(attribute.type());
    boolean fits =
        attribute.type() instanceof ValueType.TextType
            || attribute.type() instanceof ValueType.QuantityType;
    return attribute.key() + ": " + (fits ? EXAMPLES.getOrDefault(attribute.key(), made) : made);
  }

  private static String value(ValueType<?> type) {
    return switch (type) {
      case ValueType.TextType _ -> "In your own words";
      case ValueType.TextsType _ -> "[One, Another]";
      case ValueType.FlagType _ -> "yes";
      case ValueType.DayType _ -> "2026-09-30";
      case ValueType.ChoiceType(List<String> options) -> options.getFirst();
      case ValueType.WeightsType(List<String> options) when options.size() < 2 ->
          options.getFirst();
      case ValueType.WeightsType(List<String> options) ->
          "{%s: 60%%, %s: 40%%}".formatted(options.get(0), options.get(1));
      case ValueType.QuantityType(Expected expected) when expected == Expected.QUANTITY ->
          "400 loaves per day";
      case ValueType.QuantityType(Expected expected) -> expected.example();
      case ValueType.GroupType group -> "{%s}".formatted(example(group.members().getFirst()));
      case ValueType.EntriesType entries ->
          "[{%s}]".formatted(example(entries.members().getFirst()));
      case ValueType.LinksType links ->
          "[%s]".formatted(links.targets().stream().sorted().findFirst().orElseThrow().code());
    };
  }

  private static String words(List<String> words) {
    return words.stream().map("`%s`"::formatted).collect(Collectors.joining(", "));
  }

  private static String cell(String text) {
    return text.replace("|", "\\|");
  }
}
