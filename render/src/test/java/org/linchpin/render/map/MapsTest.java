package org.linchpin.render.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.linchpin.format.ModelReader;
import org.linchpin.format.Reading;
import org.linchpin.guide.Example;
import org.linchpin.guide.Examples;
import org.linchpin.guide.frameworks.Frameworks;
import org.linchpin.model.Block;
import org.linchpin.model.BusinessModel;
import org.linchpin.model.lens.Framework;
import org.linchpin.render.theme.Appearance;
import org.linchpin.testkit.GoldenFile;

class MapsTest {
  private static BusinessModel model(String text) {
    return switch (ModelReader.read(text)) {
      case Reading.Read(var document) -> document.model();
      case Reading.Unreadable(var problems) -> throw new AssertionError(problems);
    };
  }

  private static BusinessModel bakery() {
    return model(Examples.named("corner-bakery").orElseThrow().text());
  }

  @Test
  void countsTheLinksBetweenBlocks() {
    List<Relation> relations =
        Relation.of(
            model(
                """
                linchpin: 1
                value-propositions: {a: {name: A}, b: {name: B}}
                key-activities:
                  c: {name: C, delivers: [a, b], after: [d], needs: [e]}
                  d: {name: D}
                key-partners: {e: {name: E, provides: [c]}}
                """));
    assertThat(relations)
        .containsExactlyInAnyOrder(
            new Relation(
                Block.KEY_ACTIVITIES,
                Block.VALUE_PROPOSITIONS,
                2,
                List.of("C \u2192 A", "C \u2192 B")),
            new Relation(Block.KEY_ACTIVITIES, Block.KEY_PARTNERS, 1, List.of("C \u2192 E")),
            new Relation(Block.KEY_PARTNERS, Block.KEY_ACTIVITIES, 1, List.of("E \u2192 C")));
  }

  @Test
  void drawsTheRelationsOfTheBakery() {
    GoldenFile.of(MapsTest.class, "bakery-relations.svg")
        .check(RelationsSvg.write(bakery(), Appearance.LIGHT));
  }

  @Test
  void drawsTheBakeryAsAMindMap() {
    GoldenFile.of(MapsTest.class, "bakery-mind-map.svg")
        .check(MindMapSvg.write(bakery(), Frameworks.BMC, Appearance.LIGHT));
  }

  @Test
  void drawsHowTheBakeryGrew() {
    BusinessModel stall =
        model(
            """
            linchpin: 1
            name: Market stall
            customer-segments: {neighbours: {name: People who live nearby}}
            value-propositions: {warm: {name: Warm bread on market days, for: [neighbours]}}
            key-activities: {bake-bread-overnight: {name: Bake bread overnight, delivers: [warm]}}
            """);
    String drawn =
        GrowthSvg.write(
            List.of(
                new GrowthSvg.Stage("Market stall", stall),
                new GrowthSvg.Stage("Shop and subscription", bakery())),
            Frameworks.BMC,
            Appearance.LIGHT);
    GoldenFile.of(MapsTest.class, "bakery-growth.svg").check(drawn);
    assertThat(drawn)
        .contains("Market stall: 3 notes.")
        .contains("gone: ")
        .contains("Warm bread on market days");
  }

  @Test
  void saysWhatCameAndWhatWentFromStageToStage() {
    BusinessModel first = model("linchpin: 1\nkey-activities: {a: {name: A}, b: {name: B}}\n");
    BusinessModel then = model("linchpin: 1\nkey-activities: {b: {name: B}, c: {name: C}}\n");
    assertThat(
            GrowthSvg.write(
                List.of(new GrowthSvg.Stage("One", first), new GrowthSvg.Stage("Two", then)),
                Frameworks.BMC,
                Appearance.LIGHT))
        .contains("One: 2 notes. Two: 2 notes, 1 new, 1 gone; new: C; gone: A.");
  }

  @Test
  void drawsEveryExampleInEveryFramework() {
    for (Example example : Examples.all()) {
      BusinessModel model = model(example.text());
      assertThat(RelationsSvg.write(model, Appearance.AUTOMATIC)).endsWith("</svg>\n");
      for (Framework framework : Frameworks.all()) {
        assertThat(MindMapSvg.write(model, framework, Appearance.AUTOMATIC))
            .as("%s as %s", example.id(), framework.id())
            .endsWith("</svg>\n")
            .contains(framework.attribution().substring(0, 30));
      }
    }
    assertThat(RelationsSvg.write(model("linchpin: 1\n"), Appearance.LIGHT))
        .contains("No links between the blocks yet");
  }
}
