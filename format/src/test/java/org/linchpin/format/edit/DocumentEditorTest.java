package org.linchpin.format.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.linchpin.format.ModelDocument;
import org.linchpin.format.Readings;
import org.linchpin.model.ElementKind;
import org.linchpin.model.edit.Edit;

class DocumentEditorTest {
  private static final String BAKERY =
      """
      # About the bakery.
      linchpin: 1
      cash: 5k   # in the till

      key-activities:
        # the heart of it
        bake:
          name: Bake bread   # at night
          # by the books
          cost: 20k per month
        deliver: {name: Deliver, needs: [van]}
        clean: Clean up
        rest:

      key-resources:
        van: {name: Van}
        oven: {name: Oven}
      """;

  @Test
  void setsInBlockStyle() {
    assertThat(edited(BAKERY, new Edit.Set("bake", "cost", "21k per month")))
        .isEqualTo(BAKERY.replace("20k per", "21k per"));
  }

  @Test
  void addsAPropertyAfterTheLast() {
    assertThat(edited(BAKERY, new Edit.Set("bake", "availability", "98%")))
        .isEqualTo(BAKERY.replace("20k per month\n", "20k per month\n    availability: 98%\n"));
  }

  @Test
  void setsInFlowStyle() {
    assertThat(edited(BAKERY, new Edit.Set("deliver", "cost", "1k per month")))
        .isEqualTo(BAKERY.replace("[van]}", "[van], cost: 1k per month}"));
  }

  @Test
  void makesAMappingOfANameAndOfNothing() {
    assertThat(
            edited(
                BAKERY,
                new Edit.Set("clean", "cost", "2k per month"),
                new Edit.Set("rest", "name", "Rest: well")))
        .isEqualTo(
            BAKERY
                .replace("clean: Clean up", "clean: {name: Clean up, cost: 2k per month}")
                .replace("rest:\n", "rest: \"Rest: well\"\n"));
  }

  @Test
  void setsTheModelItselfBeforeTheSections() {
    assertThat(edited(BAKERY, new Edit.Set("", "name", "Corner Bakery")))
        .isEqualTo(BAKERY.replace("# in the till\n", "# in the till\nname: Corner Bakery\n"));
  }

  @Test
  void setsDeepWithinAProperty() {
    assertThat(
            edited(
                BAKERY,
                new Edit.Set("bake", "vrio/valuable", "yes"),
                new Edit.Set("bake", "vrio/rare", "no"),
                new Edit.Set("bake", "vrio/valuable", "no")))
        .isEqualTo(
            BAKERY.replace(
                "20k per month\n", "20k per month\n    vrio: {valuable: no, rare: no}\n"));
    assertThat(
            edited(
                BAKERY,
                new Edit.Set("bake", "options/+/option", "Factory"),
                new Edit.Set("bake", "options/=/cost", "9k per month"),
                new Edit.Set("bake", "options/+/option", "Guild")))
        .isEqualTo(
            BAKERY.replace(
                "20k per month\n",
                "20k per month\n    options: [{option: Factory, cost: 9k per month}, {option: Guild}]\n"));
    assertThat(
            edited(
                BAKERY, new Edit.Set("bake", "tags/+", "1"), new Edit.Set("bake", "tags/+", "b")))
        .isEqualTo(BAKERY.replace("20k per month\n", "20k per month\n    tags: [\"1\", b]\n"));
  }

  @Test
  void saysMoreAboutALinkHoweverItWasWritten() {
    for (String needs : List.of("[van]", "van", "{van: null}")) {
      assertThat(
              edited(
                  BAKERY.replace("needs: [van]", "needs: " + needs),
                  new Edit.Set("deliver", "needs/van/share", "80%"),
                  new Edit.Set("deliver", "needs/oven/stock", "2 days")))
          .isEqualTo(BAKERY.replace("[van]", "{van: {share: 80%}, oven: {stock: 2 days}}"));
    }
    assertThat(
            edited(
                BAKERY.replace("[van]", "{van: 80%}"),
                new Edit.Set("deliver", "needs/van/surge", "2")))
        .isEqualTo(BAKERY.replace("[van]", "{van: {share: 80%, surge: 2}}"));
    assertThat(edited(BAKERY, new Edit.Set("bake", "after/deliver", "3 days")))
        .isEqualTo(
            BAKERY.replace("20k per month\n", "20k per month\n    after: {deliver: 3 days}\n"));
  }

  @Test
  void refusesAWayThatLeadsNowhere() {
    for (String way : List.of("name/x", "options/=/cost", "cost/x/y")) {
      assertThat(
              DocumentEditor.apply(
                  Readings.document(BAKERY), List.of(new Edit.Set("bake", way, "1"))))
          .as(way)
          .isInstanceOf(Edited.Refused.class);
    }
  }

  @Test
  void connectsInEachForm() {
    assertThat(edited(BAKERY, new Edit.Connect("deliver", "needs", "oven")))
        .isEqualTo(BAKERY.replace("[van]", "[van, oven]"));
    assertThat(edited(BAKERY, new Edit.Connect("deliver", "needs", "van"))).isEqualTo(BAKERY);
    assertThat(edited(BAKERY, new Edit.Connect("bake", "needs", "oven")))
        .isEqualTo(BAKERY.replace("20k per month\n", "20k per month\n    needs: [oven]\n"));
    String one = BAKERY.replace("[van]", "van");
    assertThat(edited(one, new Edit.Connect("deliver", "needs", "oven")))
        .isEqualTo(BAKERY.replace("[van]", "[van, oven]"));
    String shares = BAKERY.replace("[van]", "{van: 80%}");
    assertThat(edited(shares, new Edit.Connect("deliver", "needs", "oven")))
        .isEqualTo(BAKERY.replace("[van]", "{van: 80%, oven: }"));
  }

  @Test
  void disconnectsInEachForm() {
    assertThat(edited(BAKERY, new Edit.Disconnect("deliver", "needs", "oven"))).isEqualTo(BAKERY);
    for (String form :
        new String[] {
          "[van, oven]", "[oven, van]", "{van: 80%, oven: 20%}", "[{any-of: [oven]}, van]"
        }) {
      String two = BAKERY.replace("[van]", form);
      assertThat(edited(two, new Edit.Disconnect("deliver", "needs", "oven")))
          .isIn(BAKERY, BAKERY.replace("[van]", "{van: 80%}"));
    }
    assertThat(edited(BAKERY, new Edit.Disconnect("deliver", "needs", "van")))
        .doesNotContain("van]");
  }

  @Test
  void unsetsWithTheCommentsOfTheProperty() {
    assertThat(edited(BAKERY, new Edit.Unset("bake", "cost")))
        .isEqualTo(BAKERY.replace("    # by the books\n    cost: 20k per month\n", ""));
    assertThat(edited(BAKERY, new Edit.Unset("deliver", "name")))
        .isEqualTo(BAKERY.replace("name: Deliver, ", ""));
    assertThat(edited(BAKERY, new Edit.Unset("clean", "name")))
        .isEqualTo(BAKERY.replace("clean: Clean up", "clean: {}"));
  }

  @Test
  void removesAnElementAndKeepsWhatMayBeAboutTheSection() {
    assertThat(edited(BAKERY, new Edit.Remove("bake")))
        .isEqualTo(
            BAKERY.replace(
                """
                  bake:
                    name: Bake bread   # at night
                    # by the books
                    cost: 20k per month
                """,
                ""));
  }

  @Test
  void addsToSectionsAndMakesThem() {
    assertThat(
            edited(
                BAKERY,
                new Edit.Add(ElementKind.RESOURCE, "till", "Till"),
                new Edit.Add(ElementKind.SEGMENT, "cafes", "Cafés, all")))
        .isEqualTo(
            BAKERY
                + "  till: {name: Till}\n\ncustomer-segments:\n  cafes: {name: \"Cafés, all\"}\n");
  }

  @Test
  void movesWithEverythingWritten() {
    String text =
        "linchpin: 1\nkey-resources:\n  # our mill\n  mill: # the old one\n    name: Mill\nkey-partners:\n    bank: {name: Bank}\n";
    assertThat(edited(text, new Edit.Move("mill", ElementKind.PARTNER)))
        .isEqualTo(
            "linchpin: 1\nkey-resources:\nkey-partners:\n    bank: {name: Bank}\n    # our mill\n    mill: # the old one\n      name: Mill\n");
  }

  @Test
  void editsSectionsWrittenAsLists() {
    String text =
        "linchpin: 1\nkey-activities:\n- Bake bread  # nightly\n- name: Bake bread\n  cost: 1k per month\n";
    assertThat(edited(text, new Edit.Set("bake-bread", "cost", "5k per month")))
        .isEqualTo(text.replace("- Bake bread", "- {name: Bake bread, cost: 5k per month}"));
    assertThat(edited(text, new Edit.Set("bake-bread", "name", "Bake")))
        .isEqualTo(text.replace("- Bake bread", "- {id: bake-bread, name: Bake}"));
    assertThat(edited(text, new Edit.Remove("bake-bread")))
        .isEqualTo(
            "linchpin: 1\nkey-activities:\n- name: Bake bread\n  cost: 1k per month\n  id: bake-bread-2\n");
    assertThat(edited(text, new Edit.Add(ElementKind.ACTIVITY, "sell", "Sell")))
        .isEqualTo(text + "- {id: sell, name: Sell}\n");
  }

  @Test
  void editsJson() {
    String text =
        "{\n  \"linchpin\": 1,\n  \"key-resources\": {\n    \"van\": {\"name\": \"Van\"},\n    \"oven\": {}\n  }\n}\n";
    assertThat(
            edited(
                text,
                new Edit.Set("van", "cost", "1k per month"),
                new Edit.Remove("oven"),
                new Edit.Add(ElementKind.SEGMENT, "a", "A \"b\"")))
        .isEqualTo(
            "{\n  \"linchpin\": 1,\n  \"key-resources\": {\n    \"van\": {\"name\": \"Van\", \"cost\": \"1k per month\"}\n  },\n  \"customer-segments\": {\"a\": {\"name\": \"A \\\"b\\\"\"}}\n}\n");
  }

  @Test
  void keepsLineBreaksBlanksAndTheByteOrderMark() {
    String text =
        "\uFEFF# top\r\nlinchpin: 1  \r\nkey-resources:\r\n    'van' : \"Van\"\t# red\r\n";
    assertThat(
            edited(
                text,
                new Edit.Set("van", "name", "Lorry"),
                new Edit.Add(ElementKind.RESOURCE, "oven", "Oven")))
        .isEqualTo(text.replace("\"Van\"", "\"Lorry\"") + "    oven: {name: Oven}\r\n");
  }

  @Test
  void movesCommentsOutOfABlockThatBecomesALine() {
    String text =
        "linchpin: 1\nkey-resources: {a: A}\nkey-activities:\n  bake:\n    needs:\n      # must have\n      - a   # always\n    cost: 1k per month\n";
    assertThat(edited(text, new Edit.SetAll("bake", "needs", List.of())))
        .isEqualTo(
            "linchpin: 1\nkey-resources: {a: A}\nkey-activities:\n  bake:\n    needs:\n      # must have\n    cost: 1k per month\n");
    assertThat(edited(text, new Edit.Set("bake", "needs", "a")))
        .isEqualTo(
            "linchpin: 1\nkey-resources: {a: A}\nkey-activities:\n  bake:\n    # must have\n    needs: a   # always\n    cost: 1k per month\n");
  }

  @Test
  void takesTheCommentsOfAnElementAlongWhereverItMoves() {
    String activities =
        "linchpin: 1\nkey-activities:\n  # insured until 2027\n  oven: {name: Deck oven}  # ask Bob\n    # or Ann\n  bake: {name: Bake bread}\n";
    Edit move = new Edit.Move("oven", ElementKind.RESOURCE);
    String left = "linchpin: 1\nkey-activities:\n  bake: {name: Bake bread}\n";
    assertThat(edited(activities + "key-resources:\n  - Van\n", move))
        .isEqualTo(
            left
                + "key-resources:\n  - Van\n  # insured until 2027\n  # ask Bob\n  # or Ann\n  - {id: oven, name: Deck oven}\n");
    assertThat(edited(activities + "key-resources:\n    van: Van\n", move))
        .isEqualTo(
            left
                + "key-resources:\n    van: Van\n    # insured until 2027\n    oven: {name: Deck oven}  # ask Bob\n      # or Ann\n");
    assertThat(edited(activities + "key-resources: {van: Van}\n", move))
        .isEqualTo(
            left
                + "# insured until 2027\n# ask Bob\n# or Ann\nkey-resources: {van: Van, oven: {name: Deck oven}}\n");
  }

  @Test
  void takesTheCommentsOfAListedElementAlong() {
    String text =
        "linchpin: 1\nkey-activities:\n  # first\n  - name: Bake bread\n  # second\n  - name: Deck oven # hot\n";
    assertThat(edited(text, new Edit.Move("deck-oven", ElementKind.RESOURCE)))
        .isEqualTo(
            "linchpin: 1\nkey-activities:\n  # first\n  - name: Bake bread\nkey-resources:\n  # second\n  # hot\n  deck-oven: {name: Deck oven}\n");
  }

  @Test
  void removesTheLastOfSeveralLinesInBraces() {
    String text =
        "linchpin: 1\nkey-resources: {a: {name: A, # letter\n    cost: 1k per month , }}\n";
    assertThat(edited(text, new Edit.Unset("a", "cost")))
        .isEqualTo("linchpin: 1\nkey-resources: {a: {name: A, # letter\n     }}\n");
  }

  @Test
  void refusesWithAReason() {
    assertThat(refused(BAKERY, new Edit.Set("bke", "cost", "1k")))
        .containsExactly("1:1: There is no element 'bke' to edit. Maybe 'bake'.");
    assertThat(refused(BAKERY, new Edit.Remove("van")))
        .singleElement()
        .asString()
        .contains("names 'van', and nothing has that id");
    assertThat(refused(BAKERY, new Edit.Set("bake", "cost", "much")))
        .singleElement()
        .asString()
        .contains("'much' is not a number")
        .endsWith("Maybe 60k per month, or unknown.");
    assertThat(refused(BAKERY, new Edit.Set("", "key-activities", "x")))
        .containsExactly(
            "1:1: 'key-activities' cannot be set as a property of the model. Maybe edit the elements in it.");
    assertThat(refused(BAKERY, new Edit.Add(ElementKind.SEGMENT, "van", "Van")))
        .containsExactly("16:3: The id 'van' is taken; it cannot be added again.");
  }

  @Test
  void writesOutAnAliasThatIsEditedAndLeavesItsAnchor() {
    String text =
        "linchpin: 1\nkey-resources: {a: A, b: B}\nkey-activities:\n  x: {needs: &n [a]}\n  y: {needs: *n}\n";
    assertThat(edited(text, new Edit.Connect("y", "needs", "b")))
        .isEqualTo(text.replace("*n", "[a, b]"));
    assertThat(refused(text, new Edit.Connect("x", "needs", "b")))
        .singleElement()
        .asString()
        .contains("cannot be edited in place");
  }

  private static String edited(String text, Edit... edits) {
    return switch (DocumentEditor.apply(Readings.document(text), List.of(edits))) {
      case Edited.Changed(ModelDocument after) -> after.text();
      case Edited.Refused refused -> "refused: " + refused;
    };
  }

  private static List<String> refused(String text, Edit... edits) {
    return switch (DocumentEditor.apply(Readings.document(text), List.of(edits))) {
      case Edited.Changed(ModelDocument after) -> List.of("changed: " + after.text());
      case Edited.Refused refused -> refused.problems().stream().map(p -> p.sentence()).toList();
    };
  }
}
