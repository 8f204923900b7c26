package org.linchpin.server.accounts;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.linchpin.server.accounts.AccountApi.WorkspaceJson;
import org.linchpin.server.accounts.OneTimeLink.Purpose;
import org.linchpin.server.accounts.Person.Member;
import org.linchpin.server.audit.Audit;
import org.linchpin.server.audit.AuditEntry;
import org.linchpin.server.audit.Deed;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Workspaces: their members, invitations and what happened in them.
@RestController
@RequestMapping(path = "/api/workspaces", produces = "application/json")
class WorkspacesApi {
  private static final Duration INVITATION = Duration.ofDays(7);

  private final Workspaces workspaces;
  private final Accounts accounts;
  private final OneTimeLinks links;
  private final Site site;
  private final Audit audit;
  private final Trail trail;

  WorkspacesApi(
      Workspaces workspaces,
      Accounts accounts,
      OneTimeLinks links,
      Site site,
      Audit audit,
      Trail trail) {
    this.workspaces = workspaces;
    this.accounts = accounts;
    this.links = links;
    this.site = site;
    this.audit = audit;
    this.trail = trail;
  }

  /// What a workspace shall be called.
  record NewWorkspaceJson(String name) {}

  /// Somebody and their role.
  record MemberJson(String account, String login, String name, String role) {
    static MemberJson of(Workspaces.Holder holder) {
      return new MemberJson(holder.account(), holder.login(), holder.name(), holder.role().word());
    }
  }

  /// `viewer`, `commenter`, `editor` or `owner`.
  record RoleJson(String role) {
    /// @throws RefusedException when it is none of them
    Role parsed() {
      return Role.of(role)
          .orElseThrow(
              () ->
                  new RefusedException(
                      422,
                      "The role is '%s'; expected viewer, commenter, editor or owner."
                          .formatted(role)));
    }
  }

  /// Whom to invite as what.
  record NewInvitationJson(String name, String role) {}

  /// An invitation that nobody has used yet.
  record InvitationJson(String id, String name, String role, Instant expires) {
    static InvitationJson of(OneTimeLink link) {
      return new InvitationJson(link.id(), link.name(), link.role().word(), link.expires());
    }
  }

  /// An invitation with its link, which is not told again.
  record InvitedJson(InvitationJson invitation, String link) {}

  @GetMapping
  List<WorkspaceJson> workspaces(HttpServletRequest request) {
    List<Workspaces.Belonging> theirs =
        Who.of(request) instanceof Member member
            ? workspaces.of(member.account())
            : workspaces.all();
    return theirs.stream().map(WorkspaceJson::of).toList();
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  WorkspaceJson make(@RequestBody NewWorkspaceJson wanted, HttpServletRequest request) {
    if (!(Who.of(request) instanceof Member member)) {
      throw RefusedException.unknown();
    }
    Workspaces.Belonging made = workspaces.make(Accounts.name(wanted.name()), member.account());
    trail.record(request, Deed.WORKSPACE_MADE, made.id(), made.name());
    return WorkspaceJson.of(made);
  }

  @GetMapping("/{workspace}/members")
  List<MemberJson> members(@PathVariable String workspace) {
    return workspaces.members(workspace).stream().map(MemberJson::of).toList();
  }

  @PutMapping("/{workspace}/members/{account}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void give(
      @PathVariable String workspace,
      @PathVariable String account,
      @RequestBody RoleJson wanted,
      HttpServletRequest request) {
    Role role = wanted.parsed();
    Account given = accounts.of(account).orElseThrow(RefusedException::unknown);
    boolean member = workspaces.role(account, workspace).isPresent();
    boolean administrator =
        Who.of(request) instanceof Member m && m.standing() == Person.Standing.ADMINISTRATOR;
    if (!member && !administrator) {
      throw RefusedException.unknown();
    }
    requireAnotherOwner(workspace, account, role);
    workspaces.give(workspace, account, role);
    trail.record(request, Deed.ROLE_GIVEN, workspace, given.login() + " " + role.word());
  }

  @DeleteMapping("/{workspace}/members/{account}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void take(
      @PathVariable String workspace, @PathVariable String account, HttpServletRequest request) {
    requireAnotherOwner(workspace, account, Role.VIEWER);
    workspaces.take(workspace, account);
    trail.record(
        request,
        Deed.ROLE_TAKEN,
        workspace,
        accounts.of(account).map(Account::login).orElse(account));
  }

  /// A workspace without an owner could never be governed again by its own people.
  private void requireAnotherOwner(String workspace, String account, Role next) {
    boolean last =
        workspaces.members(workspace).stream()
            .filter(m -> m.role() == Role.OWNER)
            .allMatch(m -> m.account().equals(account));
    if (last && next != Role.OWNER && workspaces.role(account, workspace).isPresent()) {
      throw new RefusedException(
          409,
          "This is the last owner of the workspace.\nMaybe make somebody else an owner first.");
    }
  }

  @GetMapping("/{workspace}/invitations")
  List<InvitationJson> invitations(@PathVariable String workspace) {
    return links.open(workspace).stream().map(InvitationJson::of).toList();
  }

  @PostMapping("/{workspace}/invitations")
  @ResponseStatus(HttpStatus.CREATED)
  InvitedJson invite(
      @PathVariable String workspace,
      @RequestBody NewInvitationJson wanted,
      HttpServletRequest request) {
    Role role = new RoleJson(wanted.role()).parsed();
    String name = Accounts.name(wanted.name());
    OneTimeLink planned = links.planned(Purpose.JOIN, workspace, role, INVITATION);
    OneTimeLink link =
        new OneTimeLink(planned.id(), Purpose.JOIN, workspace, role, "", name, planned.expires());
    Secret secret = links.make(link, Who.of(request).id());
    trail.record(request, Deed.INVITED, workspace, name + " " + role.word());
    return new InvitedJson(InvitationJson.of(link), site.link("/invitation#" + secret.text()));
  }

  @DeleteMapping("/{workspace}/invitations/{invitation}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void withdraw(
      @PathVariable String workspace, @PathVariable String invitation, HttpServletRequest request) {
    OneTimeLink link =
        links.open(workspace).stream()
            .filter(l -> l.id().equals(invitation))
            .findFirst()
            .orElseThrow(RefusedException::unknown);
    links.withdraw(link);
    trail.record(request, Deed.INVITATION_WITHDRAWN, workspace, link.name());
  }

  /// What happened in the workspace, the last first, at most 200 lines.
  @GetMapping("/{workspace}/audit")
  List<AuditEntry> audit(
      @PathVariable String workspace, @RequestParam(defaultValue = "0") long before) {
    return audit.of(workspace, before);
  }
}
