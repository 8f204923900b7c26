package org.linchpin.engine.assess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.linchpin.engine.survival.Survival;
import org.linchpin.format.ModelReader;
import org.linchpin.format.Reading;
import org.linchpin.format.write.ModelWriter;
import org.linchpin.model.BusinessModel;
import org.linchpin.model.Element;
import org.linchpin.testkit.ModelGenerator;

/// What must not matter: names of ids, the order of elements, and units.
class InvarianceTest {
  private static final Pattern ID =
      Pattern.compile("\\b(activity|resource|proposition|segment|stream)-(\\d+)\\b");

  private static BusinessModel read(String text) {
    Reading reading = ModelReader.read(text);
    assertThat(reading).as(text).isInstanceOf(Reading.Read.class);
    return ((Reading.Read) reading).document().model();
  }

  private static List<BusinessModel> models() throws IOException {
    List<BusinessModel> models = new ArrayList<>();
    for (long seed = 1; seed <= 8; seed++) {
      models.add(ModelGenerator.large(seed, 40 + 5 * (int) seed, 200 + 10 * (int) seed));
    }
    for (String example : List.of("corner-bakery", "law-firm", "marketplace", "saas")) {
      models.add(read(Files.readString(Path.of("../examples/" + example + ".yaml"))));
    }
    return models;
  }

  /// Compares everything but the order of equals and the last bits of sums.
  private static void same(
      Assessment one, Assessment other, UnaryOperator<String> renamed, double money) {
    assertThat(other.level()).isEqualTo(one.level());
    assertThat(other.totalRevenue()).isEqualTo(money * one.totalRevenue(), within(1e-6));
    assertThat(other.activities()).hasSameSizeAs(one.activities());
    for (ActivityAssessment a : one.activities()) {
      ActivityAssessment b = other.activity(renamed.apply(a.id())).orElseThrow();
      String what = one.model().name() + ": " + a.id();
      assertThat(b.classification().possible()).as(what).isEqualTo(a.classification().possible());
      assertThat(b.atRisk().share()).as(what).isEqualTo(a.atRisk().share(), within(1e-9));
      assertThat(b.atRisk().byCapacity()).as(what).isEqualTo(a.atRisk().byCapacity(), within(1e-6));
      assertThat(b.atRisk().blocked()).as(what).isEqualTo(a.atRisk().blocked(), within(1e-9));
      assertThat(b.attribution())
          .as(what)
          .isEqualTo(
              a.attribution(),
              within(1e-9 + 2 * (a.attributionHalfWidth() + b.attributionHalfWidth())));
      // inside a circle the order of nodes decides whether a change is felt today or tomorrow
      boolean circle = one.notes().stream().anyMatch(note -> note.startsWith("There is a circle"));
      if (circle) {
        int first = day(a.survival());
        assertThat(day(b.survival())).as(what).isCloseTo(first, within(5 + first / 50));
      } else {
        assertThat(ends(b.survival())).as(what).isEqualTo(ends(a.survival()));
      }
      assertThat(b.goals()).as(what).isEqualTo(a.goals());
      assertThat(b.servesCount()).as(what).isEqualTo(a.servesCount());
      assertThat(Set.copyOf(b.backups())).as(what).isEqualTo(mapped(a.backups(), renamed));
    }
    for (StreamAssessment stream : one.streams()) {
      StreamAssessment twin =
          other.streams().stream()
              .filter(s -> s.id().equals(renamed.apply(stream.id())))
              .findFirst()
              .orElseThrow();
      assertThat(twin.truncated()).isEqualTo(stream.truncated());
      if (!stream.truncated()) {
        assertThat(twin.cutSets().stream().map(Set::copyOf).collect(Collectors.toSet()))
            .isEqualTo(
                stream.cutSets().stream()
                    .map(set -> mapped(set, renamed))
                    .collect(Collectors.toSet()));
      }
    }
    assertThat(other.hidden()).hasSameSizeAs(one.hidden());
  }

  private static Set<String> mapped(List<String> ids, UnaryOperator<String> renamed) {
    return ids.stream().map(renamed).collect(Collectors.toSet());
  }

  private static int day(Survival survival) {
    return survival instanceof Survival.Days days ? days.day().orElse(Survival.HORIZON + 1) : 0;
  }

  private static List<Object> ends(Survival survival) {
    return switch (survival) {
      case Survival.Unknown(List<String> missing) -> List.of(new HashSet<>(missing));
      case Survival.Days days -> List.of(days.day(), days.earliest(), days.latest(), days.cause());
    };
  }

  @Test
  @Tag("slow")
  void orderOfElementsDoesNotMatter() throws IOException {
    for (BusinessModel model : models()) {
      List<Element> shuffled = new ArrayList<>(model.elements());
      Collections.shuffle(shuffled, new Random(5));
      same(
          Assessor.assess(model),
          Assessor.assess(new BusinessModel(model.header(), shuffled)),
          UnaryOperator.identity(),
          1);
    }
  }

  @Test
  @Tag("slow")
  void idsDoNotMatter() {
    UnaryOperator<String> renamed =
        id ->
            ID.matcher(id)
                .replaceAll(
                    found -> "z" + (1000 - Integer.parseInt(found.group(2))) + found.group(1));
    for (long seed = 1; seed <= 8; seed++) {
      BusinessModel model = ModelGenerator.large(seed, 40, 200);
      BusinessModel other = read(renamed.apply(ModelWriter.yaml(model)));
      assertThat(other.all(org.linchpin.model.ElementKind.ACTIVITY)).hasSize(40);
      same(Assessor.assess(model), Assessor.assess(other), renamed, 1);
    }
  }

  private static final String UNITS =
      """
      linchpin: 1
      name: Units
      currency: %s
      cash: %s
      fixed-costs: %s
      value-propositions: {p: P, q: Q}
      key-activities:
        make: {name: Make, delivers: [p, q], after: {source: {stock: %s}, oil: {half-life: %s}}}
        source: {name: Source}
        oil: {name: Oil}
        sell: {name: Sell, delivers: [p], workaround: {share: 50%%, delay: %s}}
        pay: {name: Pay, grace: %s}
      revenue-streams:
        r: {name: R, for: p, amount: %s, variable-cost: 30%%, paid-after: %s}
        s: {name: S, for: q, price: 12, volume: %s}
      """;

  private static Assessment units(Object... quantities) {
    return Assessor.assess(read(UNITS.formatted(quantities)));
  }

  @Test
  void unitsDoNotMatter() {
    Assessment days =
        units(
            "EUR",
            "30k",
            "24k..36k per year",
            "14..28 days",
            "70 days",
            "21 days",
            "35 days",
            "36k per year",
            "28 days",
            "1200 per year");
    Assessment weeks =
        units(
            "EUR",
            "30000",
            "2k..3k per month",
            "2..4 weeks",
            "10 weeks",
            "3 weeks",
            "5 weeks",
            "3k per month",
            "4 weeks",
            "100 per month");
    assertThat(days.level()).isEqualTo(Level.L3);
    same(days, weeks, UnaryOperator.identity(), 1);
  }

  @Test
  void theSizeOfMoneyDoesNotMatter() {
    String small = UNITS.replace("price: 12", "price: 0.012");
    Assessment euros =
        units(
            "EUR",
            "30k",
            "24k per year",
            "14..28 days",
            "70 days",
            "21 days",
            "35 days",
            "36k per year",
            "28 days",
            "1200 per year");
    Assessment thousands =
        Assessor.assess(
            read(
                small.formatted(
                    "EUR",
                    "30",
                    "24 per year",
                    "14..28 days",
                    "70 days",
                    "21 days",
                    "35 days",
                    "36 per year",
                    "28 days",
                    "1200 per year")));
    same(euros, thousands, UnaryOperator.identity(), 0.001);
  }
}
