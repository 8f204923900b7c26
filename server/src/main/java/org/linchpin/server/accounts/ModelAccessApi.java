package org.linchpin.server.accounts;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.linchpin.server.accounts.WorkspacesApi.MemberJson;
import org.linchpin.server.accounts.WorkspacesApi.RoleJson;
import org.linchpin.server.audit.Deed;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Roles in a single model, beside those in its workspace.
@RestController
@RequestMapping(path = "/api/models/{id}", produces = "application/json")
class ModelAccessApi {
  private final Access access;
  private final Workspaces workspaces;
  private final Accounts accounts;
  private final Trail trail;

  ModelAccessApi(Access access, Workspaces workspaces, Accounts accounts, Trail trail) {
    this.access = access;
    this.workspaces = workspaces;
    this.accounts = accounts;
    this.trail = trail;
  }

  @GetMapping("/access")
  RoleJson access(@PathVariable String id, HttpServletRequest request) {
    return new RoleJson(access.role(Who.of(request), id).orElse(Role.VIEWER).word());
  }

  @GetMapping("/members")
  List<MemberJson> members(@PathVariable String id) {
    return workspaces.membersOfModel(id).stream().map(MemberJson::of).toList();
  }

  /// @param account an id, or the name somebody logs in with
  @PutMapping("/members/{account}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void give(
      @PathVariable String id,
      @PathVariable String account,
      @RequestBody RoleJson wanted,
      HttpServletRequest request) {
    Account known = known(account);
    Role role = wanted.parsed();
    workspaces.giveInModel(id, known.id(), role);
    trail.record(
        request,
        Deed.ROLE_GIVEN,
        access.workspaceOf(id),
        "%s %s in model %s".formatted(known.login(), role.word(), id));
  }

  @DeleteMapping("/members/{account}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void take(@PathVariable String id, @PathVariable String account, HttpServletRequest request) {
    Account known = known(account);
    workspaces.takeInModel(id, known.id());
    trail.record(
        request,
        Deed.ROLE_TAKEN,
        access.workspaceOf(id),
        "%s in model %s".formatted(known.login(), id));
  }

  private Account known(String account) {
    Optional<Account> byId = accounts.of(account);
    return byId.or(() -> accounts.credentials(account).map(Accounts.Credentials::account))
        .orElseThrow(
            () ->
                new RefusedException(
                    404, "There is nobody with the login name '%s'.".formatted(account)));
  }
}
