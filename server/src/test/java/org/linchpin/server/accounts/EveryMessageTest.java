package org.linchpin.server.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linchpin.server.Browser;
import org.linchpin.server.Team;
import tools.jackson.databind.JsonNode;

/// Says every message of a live connection as somebody who may not, and is refused.
class EveryMessageTest {
  private static final Map<String, Object> HELLO =
      Map.of("type", "hello", "client", "c", "name", "Somebody else", "since", -1);
  private static final Map<String, Object> HERE =
      Map.of("type", "here", "view", "canvas", "element", "");

  @TempDir private static Path data;

  @SuppressWarnings("NullAway.Init")
  private static Team team;

  @SuppressWarnings("NullAway.Init")
  private static String model;

  @BeforeAll
  static void start() throws Exception {
    team = Team.in(data);
    model = Team.model(team.administrator(), Team.FIRST);
  }

  @AfterAll
  static void stop() {
    team.close();
  }

  private static Map<String, Object> submit(String id) {
    return Map.of(
        "type",
        "submit",
        "id",
        id,
        "request",
        Map.of(
            "do",
            "edits",
            "edits",
            List.of(
                Map.of("op", "set", "element", "", "property", "name", "value", "Taken over"))));
  }

  private static String live() {
    return "/api/models/%s/live".formatted(model);
  }

  private static String name() throws Exception {
    return team.administrator()
        .json("GET", "/api/models/" + model, Map.of())
        .get("name")
        .asString();
  }

  @Test
  void isDeclaredForEachThatIsUnderstood() throws Exception {
    JsonNode schema =
        org.linchpin.server.Running.MAPPER.readTree(
            java.nio.file.Files.readString(Path.of("..", "web", "src", "api", "openapi.json")));
    List<String> types =
        schema
            .get("components")
            .get("schemas")
            .get("ClientMessage")
            .get("oneOf")
            .valueStream()
            .map(choice -> choice.get("$ref").asString().replaceAll(".*/", ""))
            .map(name -> schema.get("components").get("schemas").get(name))
            .map(one -> one.get("properties").get("type").get("enum").get(0).asString())
            .toList();
    assertThat(types).isNotEmpty().allMatch(type -> Permissions.message(type).isPresent());
  }

  @Test
  void showsStrangersAndOutsidersOutWhateverTheySay() throws Exception {
    String other = team.workspace("Elsewhere");
    Browser outsider = team.member(other, "owner", "olga");
    for (Map<String, Object> message : List.of(HELLO, HERE, submit("x"))) {
      assertThat(team.stranger().live(live()).say(message).next("welcome"))
          .isEqualTo("closed 4401");
      assertThat(outsider.live(live()).say(message).next("welcome")).isEqualTo("closed 4404");
      assertThat(outsider.live("/api/models/nowhere/live").say(message).next("welcome"))
          .isEqualTo("closed 4404");
      assertThat(team.stranger().live(live() + "?share=nonsense").say(message).next("welcome"))
          .isEqualTo("closed 4404");
    }
    assertThat(name()).isNotEqualTo("Taken over");
  }

  @Test
  void letsThoseWhoMayOnlyReadReadAndGivesThemBackWhatTheyWrote() throws Exception {
    String before = name();
    for (String role : List.of("viewer", "commenter")) {
      Browser.Live live = team.member(Team.FIRST, role, "reader-" + role).live(live()).say(HELLO);
      assertThat(live.next("welcome")).contains("Corner Bakery");
      assertThat(live.say(submit("by-" + role)).next("answered"))
          .contains("\"accepted\":false")
          .contains("not change it");
    }
    assertThat(name()).isEqualTo(before);
  }

  @Test
  void signsWithTheNameOfTheAccountWhateverIsClaimed() throws Exception {
    Browser editor = team.member(Team.FIRST, "editor", "emil");
    Browser.Live live = editor.live(live()).say(HELLO);
    live.next("welcome");
    live.say(
        Map.of(
            "type",
            "submit",
            "id",
            "signed",
            "request",
            Map.of(
                "do",
                "edits",
                "edits",
                List.of(Map.of("op", "set", "element", "", "property", "people", "value", "11")))));
    assertThat(live.next("changed")).contains("Name of emil").doesNotContain("Somebody else");
    Browser other = team.member(Team.FIRST, "editor", "elsa");
    Browser.Live theirs = other.live(live()).say(HELLO);
    theirs.next("welcome");
    theirs.say(
        Map.of("type", "submit", "id", "undo", "request", Map.of("do", "undo", "edit", "signed")));
    assertThat(theirs.next("answered")).contains("\"accepted\":false");
  }

  @Test
  void tellsAGuestWhatChangesButNotWhoChangesIt() throws Exception {
    String shared = Team.model(team.administrator(), Team.FIRST);
    String address =
        team.administrator()
            .json("POST", "/api/models/%s/shares".formatted(shared), Map.of("name", "", "days", 1))
            .get("address")
            .asString();
    String path =
        "/api/models/%s/live?share=%s"
            .formatted(shared, address.substring(address.lastIndexOf('/') + 1));
    Browser.Live guest = team.stranger().live(path).say(HELLO);
    assertThat(guest.next("welcome")).contains("Corner Bakery");
    team.administrator()
        .send(
            "POST",
            "/api/models/%s/changes".formatted(shared),
            Map.of(
                "id",
                "one",
                "client",
                "c",
                "author",
                "x",
                "request",
                Map.of(
                    "do",
                    "edits",
                    "edits",
                    List.of(
                        Map.of("op", "set", "element", "", "property", "people", "value", "12")))));
    assertThat(guest.next("changed")).contains("12").doesNotContain("Name of ada");
    assertThat(guest.say(submit("by-guest")).next("answered")).contains("\"accepted\":false");
  }

  @Test
  void closesWhenTheSessionEnds() throws Exception {
    Browser leaving = team.member(Team.FIRST, "viewer", "lea");
    Browser.Live live = leaving.live(live()).say(HELLO);
    live.next("welcome");
    leaving.send("POST", "/api/account/logout", Map.of());
    assertThat(live.next("nothing")).isEqualTo("closed 4401");
  }
}
