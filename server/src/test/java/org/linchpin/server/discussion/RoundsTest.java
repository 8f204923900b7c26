package org.linchpin.server.discussion;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linchpin.server.Browser;
import org.linchpin.server.Running;
import org.linchpin.server.Team;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;

class RoundsTest {
  private static final Map<String, Object> HELLO =
      Map.of("type", "hello", "client", "c", "name", "", "since", -1);

  private static final String BAKERY =
      """
      linchpin: 1
      name: Bakery
      key-activities:
        bake: {name: Bake bread}
        deliver: {name: Deliver before seven}
      """;

  @TempDir private static Path data;

  @SuppressWarnings("NullAway.Init")
  private static Team team;

  @SuppressWarnings("NullAway.Init")
  private static Browser edna;

  @SuppressWarnings("NullAway.Init")
  private static Browser carl;

  @SuppressWarnings("NullAway.Init")
  private static Browser vera;

  @SuppressWarnings("NullAway.Init")
  private String model;

  @BeforeAll
  static void start() throws Exception {
    team = Team.in(data);
    edna = team.member(Team.FIRST, "editor", "edna");
    carl = team.member(Team.FIRST, "commenter", "carl");
    vera = team.member(Team.FIRST, "viewer", "vera");
  }

  @AfterAll
  static void stop() {
    team.close();
  }

  @BeforeEach
  void make() throws Exception {
    model =
        edna.json("POST", "/api/models", Map.of("text", BAKERY, "fileName", "bakery.yaml"))
            .get("model")
            .get("id")
            .asString();
  }

  private String path(String what) {
    return "/api/models/%s/%s".formatted(model, what);
  }

  private String account(String name) throws Exception {
    return edna.json("GET", path("voters"), Map.of())
        .valueStream()
        .filter(voter -> voter.get("name").asString().equals("Name of " + name))
        .findFirst()
        .orElseThrow()
        .get("account")
        .asString();
  }

  private String opened(List<String> people, String... activities) throws Exception {
    JsonNode round =
        edna.json(
            "POST",
            path("rounds"),
            Map.of("activities", List.of(activities), "people", people, "expected", 1));
    assertThat(round.has("id")).as(round.toString()).isTrue();
    return round.get("id").asString();
  }

  private int vote(Browser browser, String round, String activity, String choice) throws Exception {
    return browser.status(
        "PUT", path("rounds/%s/votes/%s".formatted(round, activity)), Map.of("choice", choice));
  }

  private JsonNode seen(Browser browser, String round) throws Exception {
    return browser
        .json("GET", path("rounds"), Map.of())
        .get("rounds")
        .valueStream()
        .filter(found -> found.get("id").asString().equals(round))
        .findFirst()
        .orElseThrow();
  }

  private String voteInModel(String activity) throws Exception {
    return edna.json("GET", "/api/models/" + model, Map.of())
        .get("elements")
        .valueStream()
        .filter(element -> element.get("id").asString().equals(activity))
        .findFirst()
        .orElseThrow()
        .get("fields")
        .path("vote")
        .toString();
  }

  @Test
  void listsAsVotersThoseWhoMayVote() throws Exception {
    assertThat(
            edna.json("GET", path("voters"), Map.of())
                .valueStream()
                .map(voter -> voter.get("name").asString()))
        .contains("Name of ada", "Name of carl", "Name of edna")
        .doesNotContain("Name of vera");
  }

  @Test
  void revealsWhenEverybodyAskedHasVotedAndWritesTheCountsIntoTheModel() throws Exception {
    String round = opened(List.of(account("carl"), account("edna")), "deliver");
    assertThat(voteInModel("deliver")).doesNotContain("yes");
    assertThat(vote(carl, round, "deliver", "yes")).isEqualTo(204);
    assertThat(vote(carl, round, "deliver", "no")).isEqualTo(204);
    JsonNode open = seen(carl, round);
    assertThat(open.get("state").asString()).isEqualTo("open");
    assertThat(open.get("voted").asInt()).isEqualTo(1);
    assertThat(open.get("asked").asInt()).isEqualTo(2);
    assertThat(vote(edna, round, "deliver", "unsure")).isEqualTo(204);
    JsonNode revealed = seen(vera, round);
    assertThat(revealed.get("state").asString()).isEqualTo("revealed");
    assertThat(revealed.get("tallies"))
        .hasToString("[{\"activity\":\"deliver\",\"yes\":0,\"no\":1,\"unsure\":1}]");
    assertThat(voteInModel("deliver")).isEqualTo("{\"yes\":\"0\",\"no\":\"1\",\"unsure\":\"1\"}");
    JsonNode changes = edna.json("GET", path("changes"), Map.of());
    assertThat(changes.size()).isEqualTo(1);
    assertThat(changes.get(0).get("author").asString()).isEqualTo("Name of edna");
    assertThat(vote(carl, round, "deliver", "yes")).isEqualTo(409);
  }

  /// The test that the secret is kept: every endpoint that reads and every message, for everybody
  /// but the voter, is the same whatever the vote was.
  @Test
  void tellsNobodyWhatWasVotedBeforeItIsRevealed() throws Exception {
    Browser.Live live = vera.live(path("live")).say(HELLO);
    live.next("welcome");
    String round = opened(List.of(account("carl"), account("edna")), "deliver", "bake");
    List<List<String>> worlds = new ArrayList<>();
    for (String choice : List.of("yes", "no", "unsure")) {
      assertThat(vote(carl, round, "deliver", choice)).isEqualTo(204);
      assertThat(vote(carl, round, "bake", choice)).isEqualTo(204);
      List<String> told = new ArrayList<>();
      for (Browser other : List.of(edna, vera, team.administrator())) {
        for (String path : readable(round)) {
          told.add(path + " " + unnumbered(other.send("GET", path, Map.of()).body()));
        }
        told.add(other.send("POST", path("stop"), Map.of("stopped", List.of("bake"))).body());
      }
      worlds.add(told);
    }
    assertThat(worlds.get(0)).hasSizeGreaterThan(30);
    assertThat(worlds.get(1)).isEqualTo(worlds.get(0));
    assertThat(worlds.get(2)).isEqualTo(worlds.get(0));
    assertThat(seen(edna, round).get("tallies").size()).isZero();
    // six votes were told, each as a number of people and no more
    for (int heard = 0; heard < 7; heard++) {
      JsonNode said = Running.MAPPER.readTree(live.next("polled")).get("round");
      assertThat(said.get("tallies").size()).isZero();
      assertThat(said.propertyNames())
          .containsExactlyInAnyOrder(
              "id",
              "state",
              "openedBy",
              "opened",
              "activities",
              "asked",
              "voted",
              "people",
              "tallies",
              "revision");
    }
    assertThat(voteInModel("deliver")).doesNotContain("yes");
    assertThat(ballot(carl, round)).contains("\"choice\":\"unsure\"");
    assertThat(ballot(edna, round)).doesNotContain("choice");
  }

  private String ballot(Browser browser, String round) throws Exception {
    return browser
        .json("GET", path("rounds"), Map.of())
        .get("ballots")
        .valueStream()
        .filter(found -> found.get("round").asString().equals(round))
        .findFirst()
        .orElseThrow()
        .toString();
  }

  private List<String> readable(String round) {
    return team
        .running()
        .bean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
        .getHandlerMethods()
        .keySet()
        .stream()
        .filter(info -> info.getMethodsCondition().getMethods().contains(RequestMethod.GET))
        .flatMap(info -> info.getPatternValues().stream())
        .filter(pattern -> pattern.startsWith("/api/models"))
        .flatMap(pattern -> Stream.of(filled(pattern, round)))
        .toList();
  }

  private String filled(String pattern, String round) {
    String path =
        pattern
            .replace("{id}", model)
            .replace("{round}", round)
            .replace("{sequence}", "0")
            .replace("{guide}", "key-activities")
            .replace("{activity}", "bake")
            .replaceAll("\\{\\w+}", "1");
    return path.endsWith("/difference") ? path + "?from=0&to=0" : path;
  }

  /// Numbers of revisions count votes, which may be known.
  private static String unnumbered(String body) {
    return body.replaceAll("\"revision\":\\d+", "");
  }

  @Test
  void isRevealedOrWithdrawnByWhoeverOpenedItOrAnOwnerOnly() throws Exception {
    Browser emil = team.member(Team.FIRST, "editor", "emil");
    String round = opened(List.of(account("carl"), account("edna")), "deliver");
    vote(carl, round, "deliver", "yes");
    assertThat(emil.status("POST", path("rounds/%s/reveal".formatted(round)), Map.of()))
        .isEqualTo(403);
    assertThat(emil.status("DELETE", path("rounds/" + round), Map.of())).isEqualTo(403);
    JsonNode revealed =
        team.administrator().json("POST", path("rounds/%s/reveal".formatted(round)), Map.of());
    assertThat(revealed.get("tallies").get(0).get("yes").asInt()).isEqualTo(1);
    assertThat(revealed.get("closedBy").asString()).isEqualTo("Name of ada");
    String next = opened(List.of(account("carl")), "deliver", "bake");
    vote(carl, next, "deliver", "no");
    JsonNode withdrawn = edna.json("DELETE", path("rounds/" + next), Map.of());
    assertThat(withdrawn.get("state").asString()).isEqualTo("withdrawn");
    assertThat(withdrawn.get("tallies").size()).isZero();
    assertThat(voteInModel("deliver")).contains("\"yes\":\"1\"");
  }

  @Test
  void asksOnlyThoseNamedAndAboutAnActivityOnceAtATime() throws Exception {
    String round = opened(List.of(account("edna")), "deliver", "bake");
    assertThat(vote(carl, round, "deliver", "yes")).isEqualTo(403);
    assertThat(vote(edna, round, "sell", "yes")).isEqualTo(422);
    assertThat(vote(edna, round, "deliver", "perhaps")).isEqualTo(422);
    assertThat(
            edna.status(
                "POST",
                path("rounds"),
                Map.of("activities", List.of("bake"), "people", List.of(), "expected", 3)))
        .isEqualTo(409);
    assertThat(
            edna.status(
                "POST",
                path("rounds"),
                Map.of("activities", List.of("oven"), "people", List.of(), "expected", 3)))
        .isEqualTo(422);
    assertThat(
            edna.status(
                "POST",
                path("rounds"),
                Map.of("activities", List.of(), "people", List.of("nobody"), "expected", 3)))
        .isEqualTo(422);
  }

  @Test
  void keepsTheTallyOfAnActivityThatIsGone() throws Exception {
    String round = opened(List.of(account("carl"), account("edna")), "deliver", "bake");
    vote(carl, round, "deliver", "yes");
    vote(carl, round, "bake", "yes");
    edna.send(
        "POST",
        path("changes"),
        Map.of(
            "id",
            "gone",
            "client",
            "c",
            "author",
            "",
            "request",
            Map.of("do", "edits", "edits", List.of(Map.of("op", "remove", "element", "deliver")))));
    vote(edna, round, "bake", "no");
    vote(edna, round, "deliver", "yes");
    assertThat(seen(edna, round).get("tallies").get(0).get("yes").asInt()).isEqualTo(2);
    assertThat(voteInModel("bake")).contains("\"yes\":\"1\"").contains("\"no\":\"1\"");
  }

  @Test
  void countsBrowsersInLocalMode(@TempDir Path own) throws Exception {
    try (Running running = Running.in(own)) {
      String local =
          running
              .post("/api/models", Map.of("text", BAKERY, "fileName", "bakery.yaml"))
              .get("model")
              .get("id")
              .asString();
      String path = "/api/models/%s/rounds".formatted(local);
      JsonNode round =
          running.post(
              path,
              Map.of(
                  "activities",
                  List.of("bake"),
                  "people",
                  List.of(),
                  "expected",
                  2,
                  "author",
                  "Ida"));
      assertThat(round.get("people").size()).isZero();
      String vote = "%s/%s/votes/bake".formatted(path, round.get("id").asString());
      for (String choice : List.of("yes", "no", "yes")) {
        running.send(
            "PUT", vote, Map.of("choice", choice), Map.of("X-Linchpin-Voice", "the first"));
      }
      assertThat(running.get(path).get("rounds").get(0).get("voted").asInt()).isEqualTo(1);
      running.send("PUT", vote, Map.of("choice", "no"), Map.of("X-Linchpin-Voice", "the second"));
      assertThat(running.get(path).get("rounds").get(0).get("tallies"))
          .hasToString("[{\"activity\":\"bake\",\"yes\":1,\"no\":1,\"unsure\":0}]");
    }
  }
}
