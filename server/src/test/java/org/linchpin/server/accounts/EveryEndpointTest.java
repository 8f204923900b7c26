package org.linchpin.server.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linchpin.server.Browser;
import org.linchpin.server.Running;
import org.linchpin.server.Team;
import org.linchpin.server.accounts.Permission.About;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// Walks every endpoint there is, and is refused wherever it should be.
class EveryEndpointTest {
  private static final String NOBODYS = "00000000000000000000";

  @TempDir private static Path data;

  @SuppressWarnings("NullAway.Init")
  private static Team team;

  @SuppressWarnings("NullAway.Init")
  private static String model;

  private record Endpoint(String method, String pattern) {
    Permission permission() {
      return Permissions.endpoint(method, pattern).orElseThrow();
    }

    String path(String model, String workspace) {
      return pattern
          .replace("{id}", model)
          .replace("{workspace}", workspace)
          .replaceAll("\\{\\w+}", "1");
    }
  }

  @BeforeAll
  static void start() throws Exception {
    team = Team.in(data);
    model = Team.model(team.administrator(), Team.FIRST);
  }

  @AfterAll
  static void stop() {
    team.close();
  }

  private static List<Endpoint> all() {
    return team
        .running()
        .bean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
        .getHandlerMethods()
        .keySet()
        .stream()
        .flatMap(EveryEndpointTest::endpoints)
        .toList();
  }

  private static Stream<Endpoint> endpoints(RequestMappingInfo info) {
    Stream<RequestMethod> methods =
        info.getMethodsCondition().getMethods().isEmpty()
            ? Stream.of(RequestMethod.GET)
            : info.getMethodsCondition().getMethods().stream();
    return methods.flatMap(
        method ->
            info.getPatternValues().stream().map(pattern -> new Endpoint(method.name(), pattern)));
  }

  private static List<Endpoint> protectedOnes() {
    List<Endpoint> found =
        all().stream()
            .filter(e -> e.permission() != Permission.ANYBODY)
            .filter(e -> !e.pattern().startsWith("/v3/"))
            .toList();
    assertThat(found).hasSizeGreaterThan(40);
    return found;
  }

  @Test
  void isDeclaredWithWhatItAsksFor() {
    assertThat(all())
        .allSatisfy(
            endpoint ->
                assertThat(Permissions.endpoint(endpoint.method(), endpoint.pattern()))
                    .as(
                        "%s %s has no line in Permissions, so that nobody may call it",
                        endpoint.method(), endpoint.pattern())
                    .isPresent());
  }

  /// Told apart from the table of permissions, so that a slip in it is noticed.
  @Test
  void isOpenToAnybodyOnlyWhereNothingIsTold() {
    assertThat(all().stream().filter(e -> e.permission() == Permission.ANYBODY))
        .allMatch(
            e ->
                e.pattern().startsWith("/api/reference/")
                    || List.of(
                            "GET /api/account",
                            "POST /api/account/login",
                            "POST /api/account/logout",
                            "POST /api/account/passkey-login",
                            "POST /api/account/passkey-login/challenge",
                            "POST /api/account/link",
                            "POST /api/account/redeem",
                            "POST /api/shared",
                            "GET /error")
                        .contains(e.method() + " " + e.pattern()));
  }

  @Test
  void changesAModelOnlyForThoseWhoMayDoMoreThanRead() {
    assertThat(
            all().stream()
                .filter(e -> e.pattern().startsWith("/api/models/{id}"))
                .filter(e -> !e.method().equals("GET") && !e.pattern().endsWith("/stop")))
        .isNotEmpty()
        .allMatch(
            e ->
                e.permission().about() == About.MODEL
                    && e.permission().least().compareTo(Role.VIEWER) > 0);
    assertThat(
            all().stream()
                .filter(e -> e.pattern().startsWith("/api/models/{id}"))
                .filter(e -> e.permission() == Permission.SHOWN)
                .map(Endpoint::pattern)
                .distinct())
        .containsExactlyInAnyOrder(
            "/api/models/{id}",
            "/api/models/{id}/access",
            "/api/models/{id}/analysis",
            "/api/models/{id}/stop");
  }

  @Test
  void tellsAStrangerNothingNotEvenWhatExists() throws Exception {
    Browser stranger = team.stranger();
    stranger.send("GET", "/api/account", Map.of());
    for (Endpoint endpoint : protectedOnes()) {
      var there = stranger.send(endpoint.method(), endpoint.path(model, Team.FIRST), Map.of());
      var nowhere = stranger.send(endpoint.method(), endpoint.path(NOBODYS, NOBODYS), Map.of());
      assertThat(there.statusCode()).as(endpoint.toString()).isEqualTo(401);
      assertThat(told(nowhere)).as(endpoint.toString()).isEqualTo(told(there));
    }
  }

  @Test
  void tellsAMemberOfAnotherWorkspaceTheSameAsIfThereWereNothing() throws Exception {
    String other = team.workspace("Other");
    Browser outsider = team.member(other, "owner", "otto");
    for (Endpoint endpoint : protectedOnes()) {
      if (endpoint.permission().about() != About.NOTHING) {
        var there = outsider.send(endpoint.method(), endpoint.path(model, Team.FIRST), Map.of());
        var nowhere = outsider.send(endpoint.method(), endpoint.path(NOBODYS, NOBODYS), Map.of());
        assertThat(there.statusCode()).as(endpoint.toString()).isEqualTo(404);
        assertThat(told(nowhere)).as(endpoint.toString()).isEqualTo(told(there));
      }
    }
    assertThat(outsider.json("GET", "/api/models", Map.of()).size()).isZero();
    assertThat(outsider.status("POST", "/api/models?workspace=" + Team.FIRST, Map.of()))
        .isEqualTo(404);
  }

  @Test
  void givesAViewerAndACommenterNoMoreThanTheirRole() throws Exception {
    refusesBeyond(team.member(Team.FIRST, "viewer", "vera"), Role.VIEWER);
    refusesBeyond(team.member(Team.FIRST, "commenter", "carl"), Role.COMMENTER);
    refusesBeyond(team.member(Team.FIRST, "editor", "edna"), Role.EDITOR);
  }

  private static void refusesBeyond(Browser browser, Role role) throws Exception {
    for (Endpoint endpoint : protectedOnes()) {
      Permission permission = endpoint.permission();
      boolean beyond =
          permission == Permission.ADMINISTER
              || (permission != Permission.SELF && !role.covers(permission.least()));
      if (beyond) {
        assertThat(browser.status(endpoint.method(), endpoint.path(model, Team.FIRST), Map.of()))
            .as("%s as %s", endpoint, role)
            .isEqualTo(403);
      }
    }
    assertThat(browser.status("GET", "/api/models/" + model, Map.of())).isEqualTo(200);
  }

  @Test
  void showsAGuestOneModelAndNothingElse() throws Exception {
    String second = Team.model(team.administrator(), Team.FIRST);
    String address =
        team.administrator()
            .json("POST", "/api/models/%s/shares".formatted(model), Map.of("name", "", "days", 1))
            .get("address")
            .asString();
    String token = address.substring(address.lastIndexOf('/') + 1);
    Browser guest = team.stranger();
    guest.send("GET", "/api/account", Map.of());
    guest.with("X-Linchpin-Share", token);
    for (Endpoint endpoint : protectedOnes()) {
      assertThat(guest.status(endpoint.method(), endpoint.path(second, Team.FIRST), Map.of()))
          .as(endpoint.toString())
          .isEqualTo(404);
      if (endpoint.permission() != Permission.SHOWN) {
        assertThat(guest.status(endpoint.method(), endpoint.path(model, Team.FIRST), Map.of()))
            .as(endpoint.toString())
            .isEqualTo(404);
      }
    }
    assertThat(guest.status("GET", "/api/models/" + model, Map.of())).isEqualTo(200);
  }

  @Test
  void letsATokenDoNoMoreThanItsScope() throws Exception {
    Browser admin = team.administrator();
    refusesToken(admin, "read", Role.VIEWER);
    refusesToken(admin, "write", Role.EDITOR);
  }

  private static void refusesToken(Browser admin, String scope, Role role) throws Exception {
    String secret =
        admin
            .json("POST", "/api/account/tokens", Map.of("name", scope, "scope", scope, "days", 1))
            .get("secret")
            .asString();
    Browser program = team.stranger().with("Authorization", "Bearer " + secret);
    for (Endpoint endpoint : protectedOnes()) {
      if (!role.covers(endpoint.permission().least())) {
        assertThat(program.status(endpoint.method(), endpoint.path(model, Team.FIRST), Map.of()))
            .as("%s with a token to %s", endpoint, scope)
            .isEqualTo(403);
      }
    }
    assertThat(program.status("GET", "/api/models/" + model, Map.of())).isEqualTo(200);
  }

  /// Everything but the address, which is what was asked.
  private static String told(HttpResponse<String> answer) {
    var body = (tools.jackson.databind.node.ObjectNode) Running.MAPPER.readTree(answer.body());
    body.remove("instance");
    return answer.statusCode() + " " + body;
  }
}
