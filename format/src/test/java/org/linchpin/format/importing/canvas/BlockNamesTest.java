package org.linchpin.format.importing.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.linchpin.format.importing.canvas.BlockMatch.Strength;
import org.linchpin.model.Block;

class BlockNamesTest {
  private static final BlockNames NAMES = BlockNames.english();

  @ParameterizedTest
  @EnumSource(Block.class)
  void knowsTheTitleOfEveryBlock(Block block) {
    assertThat(NAMES.exact(block.title()).map(BlockMatch::block)).contains(block);
    assertThat(NAMES.exact(block.title()).map(BlockMatch::hasMore)).contains(false);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "KEY PARTNERS | KEY_PARTNERS",
        "1. Customer Segments | CUSTOMER_SEGMENTS",
        "1.2) key-activities | KEY_ACTIVITIES",
        "👥 Customer Segment: | CUSTOMER_SEGMENTS",
        "**Cost Structure** | COST_STRUCTURE",
        "Value Proposition (what we offer) | VALUE_PROPOSITIONS",
        "Key Partners / Partnerships: | KEY_PARTNERS",
        "Revenue Streams / Sustainability Logic | REVENUE_STREAMS",
        "keyResources | KEY_RESOURCES",
        "customer_relationships | CUSTOMER_RELATIONSHIPS",
        "主要活動 (Key Activities) | KEY_ACTIVITIES",
        "Unique Value Proposition | VALUE_PROPOSITIONS",
        "4️⃣ Channels | CHANNELS",
        "Channels — how we reach them | CHANNELS"
      })
  void recognisesVariants(String heading, Block block) {
    assertThat(NAMES.exact(heading).map(BlockMatch::block)).contains(block);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Key Parnters | KEY_PARTNERS",
        "Key Activites | KEY_ACTIVITIES",
        "keyPartness | KEY_PARTNERS",
        "Chanels | CHANNELS",
        "Custommer Segements | CUSTOMER_SEGMENTS",
        "Revenue Steams | REVENUE_STREAMS",
        "Value Propositions for schools | VALUE_PROPOSITIONS"
      })
  void guessesMisspellings(String heading, Block block) {
    assertThat(NAMES.exact(heading)).isEmpty();
    assertThat(NAMES.match(heading).map(BlockMatch::block)).contains(block);
    assertThat(NAMES.match(heading).map(BlockMatch::strength)).contains(Strength.NEAR);
  }

  @Test
  void marksGeneralWordsAsLoose() {
    assertThat(NAMES.match("Customers").map(BlockMatch::strength)).contains(Strength.LOOSE);
    assertThat(NAMES.match("Costs").map(BlockMatch::block)).contains(Block.COST_STRUCTURE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Money",
        "Problem",
        "Solution",
        "Key Metrics",
        "Unfair Advantage",
        "Key Risks",
        "Challenges",
        "Todo",
        "",
        "   ",
        "Competitors",
        "Key Dates",
        "Introduction",
        "Roadmap",
        "Team"
      })
  void leavesOtherHeadingsAlone(String heading) {
    assertThat(NAMES.match(heading)).isEmpty();
  }

  @Test
  void ignoresHeadingsThatAreTooLong() {
    assertThat(NAMES.match("Key Partners ".repeat(100_000))).isEmpty();
  }

  @Test
  void listsNoAliasUnderTwoBlocks() {
    List<List<String>> lines = WordList.read("block-names.en.txt");
    assertThat(lines.stream().map(line -> Wording.bare(line.get(1))).distinct().count())
        .as("aliases that are the same once case, plural and punctuation are gone")
        .isLessThanOrEqualTo(lines.size());
    for (List<String> line : lines) {
      Optional<Block> block = NAMES.match(line.get(1)).map(BlockMatch::block);
      assertThat(block.map(b -> org.linchpin.model.ElementKind.of(b).section()))
          .as(line.get(1))
          .contains(line.getFirst());
    }
  }
}
