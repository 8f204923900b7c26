package org.linchpin.server.accounts;

import static org.linchpin.server.accounts.Permission.ADMINISTER;
import static org.linchpin.server.accounts.Permission.ANYBODY;
import static org.linchpin.server.accounts.Permission.BELONG;
import static org.linchpin.server.accounts.Permission.COMMENT;
import static org.linchpin.server.accounts.Permission.CREATE;
import static org.linchpin.server.accounts.Permission.EDIT;
import static org.linchpin.server.accounts.Permission.GOVERN;
import static org.linchpin.server.accounts.Permission.OWN;
import static org.linchpin.server.accounts.Permission.SELF;
import static org.linchpin.server.accounts.Permission.SHOWN;
import static org.linchpin.server.accounts.Permission.SIGNED_IN;
import static org.linchpin.server.accounts.Permission.VIEW;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Who may what: every endpoint and every message of a live connection with the permission it asks
/// for. What is not in here is refused to everybody.
///
/// Roles are in [Role], what a permission means in [Permission], who has which in [Access].
public final class Permissions {
  private record Line(String endpoint, Permission permission) {}

  private static final List<Line> ENDPOINTS =
      List.of(
          // reference: the same for every model, in the program and not in its data
          line("GET /api/reference/examples", ANYBODY),
          line("GET /api/reference/frameworks", ANYBODY),
          line("GET /api/reference/vocabulary", ANYBODY),
          line("GET /api/reference/rules/{code}", ANYBODY),
          line("GET /api/reference/guides", ANYBODY),
          line("GET /api/reference/guides/{guide}", ANYBODY),
          line("GET /api/reference/rule-pages/{code}", ANYBODY),
          line("GET /api/reference/catalogue", ANYBODY),
          line("GET /api/reference/frameworks/{framework}/template.{ending}", ANYBODY),
          // models
          line("GET /api/models", SIGNED_IN),
          line("POST /api/models", CREATE),
          line("GET /api/models/{id}", SHOWN),
          line("GET /api/models/{id}/access", SHOWN),
          line("GET /api/models/{id}/analysis", SHOWN),
          line("POST /api/models/{id}/stop", SHOWN),
          line("GET /api/models/{id}/changes", VIEW),
          line("GET /api/models/{id}/at/{sequence}", VIEW),
          line("GET /api/models/{id}/difference", VIEW),
          line("GET /api/models/{id}/versions", VIEW),
          line("GET /api/models/{id}/files/model.yaml", VIEW),
          line("GET /api/models/{id}/files/model.json", VIEW),
          line("GET /api/models/{id}/files/canvas.svg", VIEW),
          line("GET /api/models/{id}/files/report.html", VIEW),
          line("GET /api/models/{id}/files/relations.svg", VIEW),
          line("GET /api/models/{id}/files/mind-map.svg", VIEW),
          line("GET /api/models/{id}/files/growth.svg", VIEW),
          line("GET /api/models/{id}/files/frameworks/{framework}.{ending}", VIEW),
          line("GET /api/models/{id}/files/key-activities.md", VIEW),
          line("GET /api/models/{id}/files/key-activities.html", VIEW),
          line("GET /api/models/{id}/files/review.md", VIEW),
          line("GET /api/models/{id}/files/review.html", VIEW),
          line("GET /api/models/{id}/files/review.ics", VIEW),
          // guides, interview and review; what they answer with are edits to submit
          line("GET /api/models/{id}/guides/{guide}", VIEW),
          line("GET /api/models/{id}/catalogue/{activity}", VIEW),
          line("GET /api/models/{id}/frameworks", VIEW),
          line("GET /api/models/{id}/interview", VIEW),
          line("POST /api/models/{id}/interview/answers", EDIT),
          line("GET /api/models/{id}/review", VIEW),
          line("POST /api/models/{id}/review/closing", EDIT),
          line("POST /api/models/{id}/changes", EDIT),
          line("POST /api/models/{id}/versions", EDIT),
          line("DELETE /api/models/{id}", OWN),
          line("POST /api/models/{id}/bring-back", OWN),
          // proposals
          line("GET /api/models/{id}/proposals", VIEW),
          line("POST /api/models/{id}/proposals", COMMENT),
          line("POST /api/models/{id}/proposals/{proposal}/accept", EDIT),
          line("POST /api/models/{id}/proposals/{proposal}/decline", EDIT),
          // sharing
          line("POST /api/shared", ANYBODY),
          line("GET /api/models/{id}/shares", OWN),
          line("POST /api/models/{id}/shares", OWN),
          line("DELETE /api/models/{id}/shares/{share}", OWN),
          line("GET /api/models/{id}/members", OWN),
          line("PUT /api/models/{id}/members/{account}", OWN),
          line("DELETE /api/models/{id}/members/{account}", OWN),
          // discussion
          line("GET /api/models/{id}/comments", VIEW),
          line("PUT /api/models/{id}/comments/{comment}", COMMENT),
          line("DELETE /api/models/{id}/comments/{comment}", COMMENT),
          line("PUT /api/models/{id}/threads/{thread}", COMMENT),
          line("GET /api/models/{id}/rounds", VIEW),
          line("GET /api/models/{id}/voters", EDIT),
          line("POST /api/models/{id}/rounds", EDIT),
          line("PUT /api/models/{id}/rounds/{round}/votes/{activity}", COMMENT),
          line("POST /api/models/{id}/rounds/{round}/reveal", EDIT),
          line("DELETE /api/models/{id}/rounds/{round}", EDIT),
          // coming in
          line("GET /api/account", ANYBODY),
          line("POST /api/account/login", ANYBODY),
          line("POST /api/account/logout", ANYBODY),
          line("POST /api/account/passkey-login/challenge", ANYBODY),
          line("POST /api/account/passkey-login", ANYBODY),
          line("POST /api/account/link", ANYBODY),
          line("POST /api/account/redeem", ANYBODY),
          // one's own account
          line("PUT /api/account/profile", SELF),
          line("PUT /api/account/password", SELF),
          line("POST /api/account/join", SELF),
          line("GET /api/account/sessions", SELF),
          line("DELETE /api/account/sessions/{session}", SELF),
          line("GET /api/account/tokens", SELF),
          line("POST /api/account/tokens", SELF),
          line("DELETE /api/account/tokens/{token}", SELF),
          line("GET /api/account/passkeys", SELF),
          line("POST /api/account/passkeys/challenge", SELF),
          line("POST /api/account/passkeys", SELF),
          line("DELETE /api/account/passkeys/{passkey}", SELF),
          // workspaces
          line("GET /api/workspaces", SIGNED_IN),
          line("POST /api/workspaces", ADMINISTER),
          line("GET /api/workspaces/{workspace}/members", BELONG),
          line("PUT /api/workspaces/{workspace}/members/{account}", GOVERN),
          line("DELETE /api/workspaces/{workspace}/members/{account}", GOVERN),
          line("GET /api/workspaces/{workspace}/invitations", GOVERN),
          line("POST /api/workspaces/{workspace}/invitations", GOVERN),
          line("DELETE /api/workspaces/{workspace}/invitations/{invitation}", GOVERN),
          line("GET /api/workspaces/{workspace}/audit", GOVERN),
          // the whole workbench
          line("GET /api/accounts", ADMINISTER),
          line("POST /api/accounts/{account}/reset", ADMINISTER),
          line("DELETE /api/accounts/{account}/sessions", ADMINISTER),
          line("DELETE /api/accounts/{account}", ADMINISTER),
          line("GET /api/audit", ADMINISTER),
          line("GET /api/audit/verification", ADMINISTER),
          // what tells of a failure, and the description that only tests can ask for
          line("GET /error", ANYBODY),
          line("GET /v3/api-docs", ADMINISTER),
          line("GET /v3/api-docs.yaml", ADMINISTER));

  private static final Map<String, Permission> BY_ENDPOINT =
      ENDPOINTS.stream().collect(Collectors.toUnmodifiableMap(Line::endpoint, Line::permission));

  /// Messages of a live connection, by their `type`. To connect at all is to say hello.
  private static final Map<String, Permission> MESSAGES =
      Map.of("hello", SHOWN, "here", SHOWN, "submit", EDIT);

  private Permissions() {}

  private static Line line(String endpoint, Permission permission) {
    return new Line(endpoint, permission);
  }

  /// What an endpoint asks for, such as `GET /api/models/{id}`; nothing when it is not declared.
  public static Optional<Permission> endpoint(String method, String pattern) {
    String verb = method.equals("HEAD") || pattern.equals("/error") ? "GET" : method;
    return Optional.ofNullable(BY_ENDPOINT.get(verb + " " + pattern));
  }

  /// What a message of a live connection asks for, by its `type`; nothing when it is not declared.
  public static Optional<Permission> message(String type) {
    return Optional.ofNullable(MESSAGES.get(type));
  }
}
