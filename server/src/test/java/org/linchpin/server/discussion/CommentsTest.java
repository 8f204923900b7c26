package org.linchpin.server.discussion;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linchpin.server.Browser;
import org.linchpin.server.Running;
import org.linchpin.server.Team;
import tools.jackson.databind.JsonNode;

class CommentsTest {
  private static final Map<String, Object> HELLO =
      Map.of("type", "hello", "client", "c", "name", "", "since", -1);

  @TempDir private static Path data;

  @SuppressWarnings("NullAway.Init")
  private static Team team;

  @SuppressWarnings("NullAway.Init")
  private static Browser carl;

  @SuppressWarnings("NullAway.Init")
  private static String model;

  @BeforeAll
  static void start() throws Exception {
    team = Team.in(data);
    model = Team.model(team.administrator(), Team.FIRST);
    carl = team.member(Team.FIRST, "commenter", "carl");
  }

  @AfterAll
  static void stop() {
    team.close();
  }

  private static String path(String what) {
    return "/api/models/%s/%s".formatted(model, what);
  }

  private static Map<String, Object> about(String element, String field, String text) {
    return Map.of("element", element, "field", field, "about", "Bake bread", "text", text);
  }

  private static JsonNode found(Browser browser, String id) throws Exception {
    return browser
        .json("GET", path("comments"), Map.of())
        .get("comments")
        .valueStream()
        .filter(comment -> comment.get("id").asString().equals(id))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void isToldLiveToEverybodyWithARoleAndToNobodyElse() throws Exception {
    String address =
        team.administrator()
            .json("POST", path("shares"), Map.of("name", "", "days", 1))
            .get("address")
            .asString();
    Browser.Live guest =
        team.stranger()
            .live(path("live?share=" + address.substring(address.lastIndexOf('/') + 1)))
            .say(HELLO);
    Browser.Live viewer = team.member(Team.FIRST, "viewer", "vera").live(path("live")).say(HELLO);
    guest.next("welcome");
    viewer.next("welcome");
    assertThat(
            carl.status(
                "PUT", path("comments/live-0001"), about("bake", "after", "Is it nine days?")))
        .isEqualTo(200);
    assertThat(viewer.next("said"))
        .contains("Is it nine days?")
        .contains("\"field\":\"after\"")
        .contains("Name of carl");
    // whatever comes next is heard by the guest as the first thing after its welcome
    team.administrator()
        .send(
            "POST",
            path("changes"),
            Map.of(
                "id",
                "after-comment",
                "client",
                "c",
                "author",
                "",
                "request",
                Map.of(
                    "do",
                    "edits",
                    "edits",
                    List.of(
                        Map.of("op", "set", "element", "", "property", "people", "value", "8")))));
    assertThat(guest.heardUntil("changed")).noneMatch(message -> message.contains("nine days"));
  }

  @Test
  void isThereOnceHoweverOftenItIsSent() throws Exception {
    Map<String, Object> draft = about("bake", "", "Who has the key?");
    JsonNode first = carl.json("PUT", path("comments/twice-001"), draft);
    JsonNode second = carl.json("PUT", path("comments/twice-001"), draft);
    assertThat(second).isEqualTo(first);
    assertThat(first.get("revision").asLong()).isEqualTo(1);
  }

  @Test
  void isAnsweredResolvedAndOpenedAgain() throws Exception {
    carl.send("PUT", path("comments/thread-01"), about("bake", "name", "Roast?"));
    Map<String, Object> answer = new HashMap<>(about("other", "x", "No, bake."));
    answer.put("thread", "thread-01");
    JsonNode answered = team.administrator().json("PUT", path("comments/answer-01"), answer);
    assertThat(answered.get("element").asString()).isEqualTo("bake");
    assertThat(answered.get("field").asString()).isEqualTo("name");
    JsonNode resolved = carl.json("PUT", path("threads/thread-01"), Map.of("state", "resolved"));
    assertThat(resolved.get("resolvedBy").asString()).isEqualTo("Name of carl");
    JsonNode open =
        team.administrator().json("PUT", path("threads/thread-01"), Map.of("state", "open"));
    assertThat(open.has("resolved")).isFalse();
    assertThat(carl.status("PUT", path("threads/answer-01"), Map.of("state", "closed")))
        .isEqualTo(422);
    answer.put("thread", "nowhere-1");
    assertThat(carl.status("PUT", path("comments/answer-02"), answer)).isEqualTo(404);
  }

  @Test
  void isChangedAndTakenBackByItsAuthorOnly() throws Exception {
    carl.send("PUT", path("comments/mine-0001"), about("", "", "Frist"));
    carl.send("PUT", path("comments/mine-0001"), about("", "", "First"));
    Browser admin = team.administrator();
    assertThat(admin.status("PUT", path("comments/mine-0001"), about("", "", "Mine now")))
        .isEqualTo(403);
    assertThat(admin.status("DELETE", path("comments/mine-0001"), Map.of())).isEqualTo(403);
    JsonNode changed = found(admin, "mine-0001");
    assertThat(changed.get("text").asString()).isEqualTo("First");
    assertThat(changed.has("edited")).isTrue();
    assertThat(carl.status("DELETE", path("comments/mine-0001"), Map.of())).isEqualTo(204);
    assertThat(carl.status("DELETE", path("comments/never-there"), Map.of())).isEqualTo(204);
    assertThat(found(admin, "mine-0001").get("text").asString()).isEmpty();
    carl.send("PUT", path("comments/mine-0001"), about("", "", "First"));
    assertThat(found(admin, "mine-0001").get("text").asString()).isEqualTo("First");
  }

  @Test
  void staysWhenItsElementGoes() throws Exception {
    String own = Team.model(team.administrator(), Team.FIRST);
    String path = "/api/models/%s/".formatted(own);
    Browser admin = team.administrator();
    admin.send("PUT", path + "comments/stays-001", about("bake", "", "Do not stop this"));
    admin.send(
        "POST",
        path + "changes",
        Map.of(
            "id",
            "gone",
            "client",
            "c",
            "author",
            "",
            "request",
            Map.of("do", "edits", "edits", List.of(Map.of("op", "remove", "element", "bake")))));
    assertThat(admin.send("GET", path.substring(0, path.length() - 1), Map.of()).body())
        .doesNotContain("\"id\":\"bake\"");
    JsonNode kept = admin.json("GET", path + "comments", Map.of()).get("comments").get(0);
    assertThat(kept.get("text").asString()).isEqualTo("Do not stop this");
    assertThat(kept.get("about").asString()).isEqualTo("Bake bread");
  }

  @Test
  void isRefusedWhenEmptyOrTooLong() throws Exception {
    assertThat(carl.status("PUT", path("comments/empty-001"), about("", "", "  "))).isEqualTo(422);
    assertThat(carl.json("PUT", path("comments/long-0001"), about("", "", "x".repeat(4001))))
        .asString()
        .contains("4001")
        .contains("1 to 4000");
    assertThat(carl.status("PUT", path("comments/long-0002"), about("", "", "x".repeat(4000))))
        .isEqualTo(200);
    assertThat(carl.status("PUT", path("comments/s"), about("", "", "x"))).isEqualTo(422);
  }

  @Test
  void isAnybodysInLocalModeButTellsBrowsersApart(@TempDir Path own) throws Exception {
    try (Running running = Running.in(own)) {
      String local =
          running.post("/api/models", Map.of("name", "Stand")).get("model").get("id").asString();
      String path = "/api/models/%s/comments".formatted(local);
      Map<String, Object> draft = Map.of("text", "Hm", "author", "Ida");
      Map<String, String> one = Map.of("X-Linchpin-Voice", "secret of one");
      Map<String, String> two = Map.of("X-Linchpin-Voice", "secret of two");
      JsonNode said =
          Running.MAPPER.readTree(running.send("PUT", path + "/local-001", draft, one).body());
      assertThat(said.get("author").asString()).isEqualTo("Ida");
      assertThat(said.toString()).doesNotContain("secret of one");
      assertThat(running.send("PUT", path + "/local-001", Map.of("text", "No"), two).statusCode())
          .isEqualTo(403);
      JsonNode all = Running.MAPPER.readTree(running.send("GET", path, "", one).body());
      assertThat(all.get("you")).isEqualTo(said.get("by"));
      assertThat(running.send("GET", "/api/models/nowhere/comments", "", one).statusCode())
          .isEqualTo(404);
    }
  }
}
