package org.linchpin.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// Interview, review, guides, catalogue, frameworks and pictures, as a browser gets them.
@SuppressWarnings("NullAway.Init") // JUnit sets the folder, and the server before all tests
class KnowledgeTest {
  @TempDir private static Path data;
  private static Running running;

  @BeforeAll
  static void start() {
    running = Running.in(data);
  }

  @AfterAll
  static void stop() {
    running.close();
  }

  private String model(Map<String, String> wanted) throws Exception {
    return running.post("/api/models", wanted).get("model").get("id").asString();
  }

  private void submit(String model, JsonNode edits) throws Exception {
    JsonNode outcome =
        running.post(
            "/api/models/%s/changes".formatted(model),
            Map.of(
                "id",
                "edit-" + System.nanoTime(),
                "client",
                "c",
                "author",
                "Ana",
                "request",
                Map.of("do", "edits", "edits", edits)));
    assertThat(outcome.get("accepted").asBoolean()).as(outcome.toString()).isTrue();
  }

  private JsonNode interview(String model) throws Exception {
    return running.get("/api/models/%s/interview".formatted(model));
  }

  private JsonNode answer(String model, JsonNode question, String text) throws Exception {
    return running.post(
        "/api/models/%s/interview/answers".formatted(model),
        Map.of(
            "question", question.get("id").asString(),
            "subject", question.get("subject").asString(),
            "text", text));
  }

  @Test
  void asksAndTakesAnswersAsEdits() throws Exception {
    String model = model(Map.of("name", "Corner Bakery"));
    JsonNode first = interview(model);
    assertThat(first.get("next").get("id").asString()).isEqualTo("q0-people");
    assertThat(first.get("enough").asBoolean()).isFalse();
    JsonNode refused = answer(model, first.get("next"), "many");
    assertThat(refused.get("refused").asString()).contains("many");
    assertThat(refused.get("edits").size()).isZero();
    JsonNode taken = answer(model, first.get("next"), "9");
    assertThat(taken.get("refused").asString()).isEmpty();
    submit(model, taken.get("edits"));
    JsonNode second = interview(model);
    assertThat(second.get("next").get("id").asString()).isEqualTo("q0-stance");
    assertThat(second.get("sequence").asLong()).isEqualTo(1);
    assertThat(second.get("chapters").get(0).get("id").asString()).isEqualTo("business");
    assertThat(answer(model, first.get("next"), "9").get("refused").asString())
        .startsWith("This question is answered already");
    JsonNode change = running.get("/api/models/%s/changes".formatted(model)).get(0);
    assertThat(change.get("author").asString()).isEqualTo("Ana");
  }

  @Test
  void asksALargeOrganisationInItsOwnTerms() throws Exception {
    String model =
        model(
            Map.of(
                "text",
                "linchpin: 1\nname: A\nsize: large\nlegal-entities: [A]\nstance: as-is\ncurrency: EUR\nkind: platform\nlens: bmc\n"));
    JsonNode now = interview(model);
    assertThat(now.get("large").asBoolean()).isTrue();
    assertThat(now.get("next").get("text").asString()).startsWith("Whom does this unit serve?");
  }

  @Test
  void comparesAReviewWithWhatTheLastOneLeft() throws Exception {
    String model = model(Map.of("example", "corner-bakery"));
    JsonNode edits =
        running
            .post(
                "/api/models/%s/review/closing".formatted(model),
                Map.of(
                    "decisions",
                    List.of(
                        Map.of(
                            "what", "Train a second baker",
                            "why", "nobody stands in",
                            "owner", "Ana"))))
            .get("edits");
    submit(model, edits);
    submit(
        model,
        Running.MAPPER.valueToTree(
            List.of(
                Map.of("op", "add", "kind", "key-partners", "id", "second-mill", "name", "Mill"))));
    JsonNode review = running.get("/api/models/%s/review".formatted(model));
    assertThat(review.get("compared").asBoolean()).isTrue();
    assertThat(review.get("differences").size()).isEqualTo(1);
    assertThat(review.get("differences").get(0).get("name").asString()).isEqualTo("Mill");
    assertThat(review.get("held").get(0).get("decisions").get(0).asString())
        .isEqualTo("Train a second baker: nobody stands in (Ana)");
    assertThat(review.get("due").get("overdue").asBoolean()).isFalse();
    assertThat(file(model, "review.ics")).startsWith("BEGIN:VCALENDAR");
    assertThat(file(model, "review.md")).contains("New partner: “Mill”");
  }

  @Test
  void refusesAReviewWithoutADay() throws Exception {
    String model = model(Map.of("example", "corner-bakery"));
    JsonNode problem =
        running.post(
            "/api/models/%s/review/closing".formatted(model),
            Map.of("decisions", List.of(), "next", "soon"));
    assertThat(problem.get("detail").asString()).contains("'soon' is no day");
  }

  @Test
  void answersAGuideInTheTermsOfTheModel() throws Exception {
    String model = model(Map.of("example", "corner-bakery"));
    assertThat(running.get("/api/reference/guides").size()).isEqualTo(15);
    assertThat(told(running.get("/api/reference/guides/key-activities"))).isEmpty();
    assertThat(told(running.get("/api/models/%s/guides/key-activities".formatted(model))))
        .anyMatch(text -> text.contains("Bake bread overnight"));
    assertThat(running.get("/api/reference/rule-pages/KA101").get("title").asString())
        .isEqualTo("A thing among the activities");
    assertThat(running.get("/api/reference/guides/cheese").get("detail").asString())
        .contains("no guide 'cheese'");
  }

  private static List<String> told(JsonNode guide) {
    List<String> told = new ArrayList<>();
    guide
        .get("blocks")
        .forEach(
            block -> {
              if (block.get("is").asString().equals("told")) {
                told.add(block.get("text").asString());
              }
            });
    return told;
  }

  @Test
  void picksFromTheCatalogueWithLinks() throws Exception {
    String model = model(Map.of("example", "corner-bakery"));
    assertThat(running.get("/api/reference/catalogue").size()).isGreaterThan(30);
    JsonNode pick = running.get("/api/models/%s/catalogue/check-quality".formatted(model));
    assertThat(pick.get("links").toString()).contains("Bake bread overnight");
    submit(model, pick.get("edits"));
    assertThat(file(model, "model.yaml")).contains("name: Check the quality");
  }

  @Test
  void givesPicturesPagesAndTemplates() throws Exception {
    String model = model(Map.of("example", "corner-bakery"));
    running.post(
        "/api/models/%s/versions".formatted(model), Map.of("name", "First", "author", "Ana"));
    assertThat(file(model, "relations.svg?theme=dark")).startsWith("<svg");
    assertThat(file(model, "mind-map.svg")).contains("Corner Bakery");
    assertThat(file(model, "growth.svg?beginning=Anfang")).contains("Anfang");
    assertThat(file(model, "key-activities.md")).startsWith("# The key activities");
    assertThat(file(model, "key-activities.html")).startsWith("<!DOCTYPE html>");
    assertThat(file(model, "frameworks/lean-canvas.md")).contains("Unfair Advantage");
    assertThat(running.get("/api/models/%s/frameworks".formatted(model)).toString())
        .contains("squared-triangle");
    for (String ending : List.of("svg", "html", "md", "yaml")) {
      assertThat(text("/api/reference/frameworks/vtdf/template." + ending)).contains("VTDF");
    }
  }

  private String file(String model, String name) throws IOException, InterruptedException {
    return text("/api/models/%s/files/%s".formatted(model, name));
  }

  private String text(String path) throws IOException, InterruptedException {
    return running.send("GET", path, Map.of(), Map.of()).body();
  }
}
