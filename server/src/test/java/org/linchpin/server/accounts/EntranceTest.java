package org.linchpin.server.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linchpin.server.Browser;
import org.linchpin.server.Running;
import org.linchpin.server.Team;
import tools.jackson.databind.JsonNode;

class EntranceTest {
  @TempDir private Path data;

  private static Map<String, String> login(String login, String password) {
    return Map.of("login", login, "password", password);
  }

  private static Browser loggedIn(Team team, String login) throws Exception {
    Browser browser = team.stranger();
    browser.send("GET", "/api/account", Map.of());
    assertThat(browser.status("POST", "/api/account/login", login(login, Team.PASSWORD)))
        .isEqualTo(200);
    return browser;
  }

  private static Map<String, String> newcomer(String link, String login, String password) {
    return Map.of(
        "token",
        link.substring(link.indexOf('#') + 1),
        "login",
        login,
        "name",
        "Eve",
        "password",
        password);
  }

  @Test
  void letsNobodyBecomeAdministratorButByTheLinkAndByThatOnce() throws Exception {
    try (Running running = Running.withAccounts(data)) {
      Browser eve = new Browser(running);
      JsonNode entrance = eve.json("GET", "/api/account", Map.of());
      assertThat(entrance.get("unclaimed").asBoolean()).isTrue();
      String old = running.bean(SetUp.class).link().orElseThrow();
      String link = running.bean(SetUp.class).link().orElseThrow();
      assertThat(link.substring(link.indexOf('#') + 1)).hasSizeGreaterThanOrEqualTo(43);
      assertThat(eve.status("POST", "/api/account/redeem", newcomer("#guess", "eve", "x")))
          .isEqualTo(404);
      assertThat(eve.status("POST", "/api/account/redeem", newcomer(old, "eve", Team.PASSWORD)))
          .isEqualTo(404);
      Browser ada = new Browser(running);
      assertThat(Team.redeem(ada, link, "ada").get("me").get("administrator").asBoolean()).isTrue();
      assertThat(eve.status("POST", "/api/account/redeem", newcomer(link, "eve", Team.PASSWORD)))
          .isEqualTo(404);
      assertThat(running.bean(SetUp.class).link()).isEmpty();
    }
  }

  @Test
  void slowsDownWhoeverGuessesAtTheSetUp() throws Exception {
    try (Running running = Running.withAccounts(data)) {
      Browser eve = new Browser(running);
      eve.send("GET", "/api/account", Map.of());
      for (int i = 0; i < 3; i++) {
        assertThat(eve.status("POST", "/api/account/link", Map.of("token", "guess" + i)))
            .isEqualTo(404);
      }
      assertThat(eve.status("POST", "/api/account/link", Map.of("token", "guess"))).isEqualTo(429);
    }
  }

  @Test
  void slowsDownWhoeverGuessesPasswordsEvenWithTheRightOneAtLast() throws Exception {
    try (Team team = Team.in(data)) {
      Browser eve = team.stranger();
      eve.send("GET", "/api/account", Map.of());
      for (int i = 0; i < 10; i++) {
        assertThat(
                eve.status(
                    "POST",
                    "/api/account/login",
                    login(i % 2 == 0 ? "ada" : " ADA ", "guess number " + i)))
            .isEqualTo(401);
      }
      assertThat(eve.status("POST", "/api/account/login", login("ada", Team.PASSWORD)))
          .isEqualTo(429);
    }
  }

  @Test
  void tellsNobodyWhichNamesThereAre() throws Exception {
    try (Team team = Team.in(data)) {
      Browser eve = team.stranger();
      eve.send("GET", "/api/account", Map.of());
      String known =
          eve.send("POST", "/api/account/login", login("ada", "wrong words here")).body();
      String unknown =
          eve.send("POST", "/api/account/login", login("nobody", "wrong words here")).body();
      assertThat(unknown).isEqualTo(known).contains("wrong");
    }
  }

  @Test
  void givesEachLoginASecretOfItsOwnAndKeepsItFromScripts() throws Exception {
    try (Team team = Team.in(data)) {
      Browser browser = loggedIn(team, "ada");
      String first = browser.cookies().get("__Host-linchpin");
      var answer = browser.send("POST", "/api/account/login", login("ada", Team.PASSWORD));
      assertThat(browser.cookies().get("__Host-linchpin")).isNotEqualTo(first);
      assertThat(
              answer.headers().allValues("Set-Cookie").stream()
                  .filter(cookie -> cookie.startsWith("__Host-linchpin")))
          .singleElement()
          .asString()
          .contains("Secure", "HttpOnly", "SameSite=Strict", "Path=/");
      Browser thief = team.stranger();
      thief.cookies().put("__Host-linchpin", first);
      assertThat(thief.status("GET", "/api/models", Map.of())).isEqualTo(401);
    }
  }

  @Test
  void listsSessionsAndEndsThem() throws Exception {
    try (Team team = Team.in(data)) {
      Browser second = loggedIn(team, "ada");
      JsonNode sessions = team.administrator().json("GET", "/api/account/sessions", Map.of());
      assertThat(sessions.size()).isEqualTo(2);
      for (JsonNode session : sessions) {
        if (!session.get("current").asBoolean()) {
          team.administrator()
              .send("DELETE", "/api/account/sessions/" + session.get("id").asString(), Map.of());
        }
      }
      assertThat(second.status("GET", "/api/models", Map.of())).isEqualTo(401);
      assertThat(team.administrator().status("GET", "/api/models", Map.of())).isEqualTo(200);
      team.administrator().send("POST", "/api/account/logout", Map.of());
      assertThat(team.administrator().status("GET", "/api/models", Map.of())).isEqualTo(401);
    }
  }

  @Test
  void asksForTheOldPasswordAndThenEndsEveryOtherSession() throws Exception {
    try (Team team = Team.in(data)) {
      Browser second = loggedIn(team, "ada");
      assertThat(
              second.status(
                  "PUT",
                  "/api/account/password",
                  Map.of("old", "not this one", "password", "eight tired bakers")))
          .isEqualTo(422);
      assertThat(
              second.status(
                  "PUT",
                  "/api/account/password",
                  Map.of("old", Team.PASSWORD, "password", "eight tired bakers")))
          .isEqualTo(204);
      assertThat(team.administrator().status("GET", "/api/models", Map.of())).isEqualTo(401);
      assertThat(second.status("GET", "/api/models", Map.of())).isEqualTo(200);
    }
  }

  @Test
  void refusesARequestThatAnotherPageForged() throws Exception {
    try (Team team = Team.in(data)) {
      Browser forged = team.stranger();
      forged
          .cookies()
          .put("__Host-linchpin", team.administrator().cookies().get("__Host-linchpin"));
      assertThat(forged.status("POST", "/api/models", Map.of("name", "Forged"))).isEqualTo(403);
      assertThat(
              forged.with("Origin", "https://evil.example").status("GET", "/api/models", Map.of()))
          .isEqualTo(403);
    }
  }

  @Test
  void invitesOnceAndAsWhatWasSaid() throws Exception {
    try (Team team = Team.in(data)) {
      String link = team.invitation(Team.FIRST, "viewer");
      Browser vera = team.stranger();
      JsonNode entrance = Team.redeem(vera, link, "vera");
      assertThat(entrance.get("workspaces").get(0).get("role").asString()).isEqualTo("viewer");
      assertThat(entrance.get("me").get("administrator").asBoolean()).isFalse();
      assertThat(
              team.stranger()
                  .with("Origin", "http://localhost:%s".formatted(team.running().port()))
                  .status("POST", "/api/account/redeem", newcomer(link, "eve", Team.PASSWORD)))
          .isEqualTo(403);
      Browser eve = team.stranger();
      eve.send("GET", "/api/account", Map.of());
      assertThat(eve.status("POST", "/api/account/redeem", newcomer(link, "eve", Team.PASSWORD)))
          .isEqualTo(404);
    }
  }

  @Test
  void withdrawsAnInvitation() throws Exception {
    try (Team team = Team.in(data)) {
      String link = team.invitation(Team.FIRST, "owner");
      String path = "/api/workspaces/local/invitations";
      String id = team.administrator().json("GET", path, Map.of()).get(0).get("id").asString();
      assertThat(team.administrator().status("DELETE", path + "/" + id, Map.of())).isEqualTo(204);
      Browser eve = team.stranger();
      eve.send("GET", "/api/account", Map.of());
      assertThat(eve.status("POST", "/api/account/redeem", newcomer(link, "eve", Team.PASSWORD)))
          .isEqualTo(404);
    }
  }

  @Test
  void joinsAnotherWorkspaceWithTheSameAccount() throws Exception {
    try (Team team = Team.in(data)) {
      Browser vera = team.member(Team.FIRST, "viewer", "vera");
      String link = team.invitation(team.workspace("Second"), "editor");
      JsonNode entrance =
          vera.json(
              "POST", "/api/account/join", Map.of("token", link.substring(link.indexOf('#') + 1)));
      assertThat(entrance.get("workspaces").size()).isEqualTo(2);
    }
  }

  @Test
  void setsANewPasswordByALinkOfTheAdministrator() throws Exception {
    try (Team team = Team.in(data)) {
      Browser vera = team.member(Team.FIRST, "viewer", "vera");
      String id = vera.json("GET", "/api/account", Map.of()).get("me").get("id").asString();
      String link =
          team.administrator()
              .json("POST", "/api/accounts/%s/reset".formatted(id), Map.of())
              .get("link")
              .asString();
      Browser again = team.stranger();
      again.send("GET", "/api/account", Map.of());
      assertThat(
              again.status(
                  "POST", "/api/account/redeem", newcomer(link, "", "nine new bread rolls")))
          .isEqualTo(200);
      assertThat(vera.status("GET", "/api/models", Map.of())).isEqualTo(401);
      assertThat(again.json("GET", "/api/account", Map.of()).get("me").get("login").asString())
          .isEqualTo("vera");
    }
  }

  @Test
  void letsAnAdministratorLogSomebodyOut() throws Exception {
    try (Team team = Team.in(data)) {
      Browser vera = team.member(Team.FIRST, "viewer", "vera");
      String id = vera.json("GET", "/api/account", Map.of()).get("me").get("id").asString();
      team.administrator().send("DELETE", "/api/accounts/%s/sessions".formatted(id), Map.of());
      assertThat(vera.status("GET", "/api/models", Map.of())).isEqualTo(401);
      assertThat(loggedIn(team, "vera").status("GET", "/api/models", Map.of())).isEqualTo(200);
    }
  }

  @Test
  void endsATokenWhenItIsRevokedAndAnAccountWithAllItHas() throws Exception {
    try (Team team = Team.in(data)) {
      Browser vera = team.member(Team.FIRST, "editor", "vera");
      JsonNode first = token(vera);
      Browser program =
          team.stranger().with("Authorization", "Bearer " + first.get("secret").asString());
      assertThat(program.status("POST", "/api/models", Map.of("name", "By program")))
          .isEqualTo(201);
      vera.send(
          "DELETE", "/api/account/tokens/" + first.get("token").get("id").asString(), Map.of());
      assertThat(program.status("GET", "/api/models", Map.of())).isEqualTo(401);
      Browser second =
          team.stranger().with("Authorization", "Bearer " + token(vera).get("secret").asString());
      assertThat(second.status("GET", "/api/models", Map.of())).isEqualTo(200);
      String id = vera.json("GET", "/api/account", Map.of()).get("me").get("id").asString();
      team.administrator().send("DELETE", "/api/accounts/" + id, Map.of());
      assertThat(second.status("GET", "/api/models", Map.of())).isEqualTo(401);
      assertThat(vera.status("GET", "/api/models", Map.of())).isEqualTo(401);
    }
  }

  private static JsonNode token(Browser browser) throws Exception {
    return browser.json(
        "POST", "/api/account/tokens", Map.of("name", "build", "scope", "write", "days", 30));
  }

  @Test
  void keepsTheLastOwnerOfAWorkspace() throws Exception {
    try (Team team = Team.in(data)) {
      String id =
          team.administrator().json("GET", "/api/account", Map.of()).get("me").get("id").asString();
      String path = "/api/workspaces/local/members/" + id;
      assertThat(team.administrator().status("DELETE", path, Map.of())).isEqualTo(409);
      assertThat(team.administrator().status("PUT", path, Map.of("role", "viewer"))).isEqualTo(409);
    }
  }

  @Test
  void keepsNoSecretThatWouldLetAnybodyIn() throws Exception {
    try (Team team = Team.in(data)) {
      String link = team.invitation(Team.FIRST, "viewer");
      String secret = link.substring(link.indexOf('#') + 1);
      String cookie = String.valueOf(team.administrator().cookies().get("__Host-linchpin"));
      String token = token(team.administrator()).get("secret").asString();
      for (String file : new String[] {"linchpin.db", "linchpin.db-wal"}) {
        String bytes =
            java.nio.file.Files.readString(
                data.resolve(file), java.nio.charset.StandardCharsets.ISO_8859_1);
        assertThat(bytes).doesNotContain(secret).doesNotContain(cookie).doesNotContain(token);
        assertThat(bytes).doesNotContain(Team.PASSWORD);
      }
    }
  }

  @Test
  void needsNoneOfItOnOnesOwnMachine() throws Exception {
    try (Running running = Running.in(data)) {
      assertThat(running.get("/api/account").get("accounts").asBoolean()).isFalse();
      assertThat(running.send("GET", "/api/models", Map.of(), Map.of()).statusCode())
          .isEqualTo(200);
      assertThat(running.bean(SetUp.class).link()).isEmpty();
    }
  }
}
