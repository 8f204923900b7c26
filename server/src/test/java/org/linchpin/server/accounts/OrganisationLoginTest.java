package org.linchpin.server.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linchpin.server.Browser;
import org.linchpin.server.Team;
import tools.jackson.databind.JsonNode;

class OrganisationLoginTest {
  @TempDir private Path data;

  /// What a browser does that is sent to the issuer and comes back.
  private static HttpResponse<String> come(Browser browser, FakeIssuer issuer) throws Exception {
    HttpResponse<String> sent = browser.send("GET", OrganisationLogin.START, Map.of());
    assertThat(sent.statusCode()).isEqualTo(302);
    String there = sent.headers().firstValue("Location").orElseThrow();
    assertThat(there).startsWith(issuer.address()).contains("code_challenge_method=S256");
    String code = issuer.code(query(there, "nonce"));
    return browser.send(
        "GET",
        "/login/oauth2/code/organisation?code=%s&state=%s"
            .formatted(code, URLEncoder.encode(query(there, "state"), StandardCharsets.UTF_8)),
        Map.of());
  }

  private static String query(String address, String name) {
    return URLDecoder.decode(
        address.replaceAll(".*[?&]%s=([^&]*).*".formatted(name), "$1"), StandardCharsets.UTF_8);
  }

  @Test
  void makesAnAccountWithoutAnyRoleAndKnowsItAgain() throws Exception {
    try (FakeIssuer issuer = new FakeIssuer();
        Team team = Team.withOrganisation(data, issuer.address())) {
      String model = Team.model(team.administrator(), Team.FIRST);
      Browser olga = team.stranger();
      HttpResponse<String> back = come(olga, issuer);
      assertThat(back.headers().firstValue("Location").orElseThrow()).endsWith("/");
      JsonNode entrance = olga.json("GET", "/api/account", Map.of());
      assertThat(entrance.get("me").get("name").asString()).isEqualTo("Olga of the Organisation");
      assertThat(entrance.get("me").get("login").asString()).startsWith("ada-");
      assertThat(entrance.get("workspaces").size()).isZero();
      assertThat(olga.status("GET", "/api/models/" + model, Map.of())).isEqualTo(404);
      Browser again = team.stranger();
      come(again, issuer);
      assertThat(again.json("GET", "/api/account", Map.of()).get("me").get("id"))
          .isEqualTo(entrance.get("me").get("id"));
      issuer.says("s-2");
      Browser other = team.stranger();
      come(other, issuer);
      assertThat(other.json("GET", "/api/account", Map.of()).get("me").get("id"))
          .isNotEqualTo(entrance.get("me").get("id"));
    }
  }

  @Test
  void refusesWhatWasNotSaidToThisWorkbenchOrNotByThisBrowser() throws Exception {
    try (FakeIssuer issuer = new FakeIssuer();
        Team team = Team.withOrganisation(data, issuer.address())) {
      Browser forged = team.stranger();
      HttpResponse<String> unasked =
          forged.send("GET", "/login/oauth2/code/organisation?code=x&state=y", Map.of());
      assertThat(unasked.headers().firstValue("Location").orElseThrow()).contains("refused");
      issuer.speaksTo("somebody-else");
      Browser olga = team.stranger();
      HttpResponse<String> back = come(olga, issuer);
      assertThat(back.headers().firstValue("Location").orElseThrow()).contains("refused");
      assertThat(olga.json("GET", "/api/account", Map.of()).has("me")).isFalse();
    }
  }
}
