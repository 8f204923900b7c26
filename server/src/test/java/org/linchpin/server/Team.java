package org.linchpin.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.linchpin.server.accounts.SetUp;
import tools.jackson.databind.JsonNode;

/// A workbench with an administrator, who invites others.
public final class Team implements AutoCloseable {
  public static final String PASSWORD = "seven sleepy ovens";
  public static final String FIRST = "local";

  private final Running running;
  private final Browser administrator;

  private Team(Running running) throws Exception {
    this.running = running;
    this.administrator = new Browser(running);
    String link = running.bean(SetUp.class).link().orElseThrow();
    redeem(administrator, link, "ada");
  }

  public static Team in(Path data) throws Exception {
    return new Team(Running.withAccounts(data));
  }

  /// One that believes an issuer who somebody is.
  public static Team withOrganisation(Path data, String issuer) throws Exception {
    return new Team(Running.withAccounts(data, issuer));
  }

  public Running running() {
    return running;
  }

  public Browser administrator() {
    return administrator;
  }

  public Browser stranger() {
    return new Browser(running);
  }

  /// Somebody new with a role in a workspace, logged in.
  public Browser member(String workspace, String role, String login) throws Exception {
    Browser browser = new Browser(running);
    redeem(browser, invitation(workspace, role), login);
    return browser;
  }

  public String invitation(String workspace, String role) throws Exception {
    return administrator
        .json(
            "POST",
            "/api/workspaces/%s/invitations".formatted(workspace),
            Map.of("name", "Somebody", "role", role))
        .get("link")
        .asString();
  }

  /// Makes an account by a link.
  public static JsonNode redeem(Browser browser, String link, String login) throws Exception {
    browser.send("GET", "/api/account", Map.of());
    var answer =
        browser.send(
            "POST",
            "/api/account/redeem",
            Map.of(
                "token",
                link.substring(link.indexOf('#') + 1),
                "login",
                login,
                "name",
                "Name of " + login,
                "password",
                PASSWORD));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return Running.MAPPER.readTree(answer.body());
  }

  public String workspace(String name) throws Exception {
    return administrator.json("POST", "/api/workspaces", Map.of("name", name)).get("id").asString();
  }

  /// A model of somebody's.
  public static String model(Browser browser, String workspace) throws Exception {
    JsonNode made =
        browser.json(
            "POST", "/api/models?workspace=" + workspace, Map.of("example", "corner-bakery"));
    return made.get("model").get("id").asString();
  }

  @Override
  public void close() {
    running.close();
  }
}
