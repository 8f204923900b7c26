package org.linchpin.server.accounts;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.linchpin.server.accounts.OneTimeLink.Purpose;
import org.linchpin.server.accounts.Person.Member;
import org.linchpin.server.accounts.Person.Standing;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Who one is here, coming in and going out.
@RestController
@RequestMapping(path = "/api/account", produces = "application/json")
class AccountApi {
  private final Site site;
  private final Accounts accounts;
  private final Workspaces workspaces;
  private final Entrance entrance;
  private final Organisation organisation;

  AccountApi(
      Site site,
      Accounts accounts,
      Workspaces workspaces,
      Entrance entrance,
      Organisation organisation) {
    this.site = site;
    this.accounts = accounts;
    this.workspaces = workspaces;
    this.entrance = entrance;
    this.organisation = organisation;
  }

  /// What a page has to know before it shows anything.
  ///
  /// @param accounts false for a workbench that is for this machine alone
  /// @param me whoever is logged in
  /// @param unclaimed true while there is no administrator yet
  /// @param organisation whose login can be used as well
  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  record EntranceJson(
      boolean accounts,
      boolean unclaimed,
      Optional<MeJson> me,
      List<WorkspaceJson> workspaces,
      Optional<String> organisation) {}

  /// Oneself.
  record MeJson(String id, String login, String name, boolean administrator) {}

  /// A workspace and one's role in it.
  record WorkspaceJson(String id, String name, String role) {
    static WorkspaceJson of(Workspaces.Belonging belonging) {
      return new WorkspaceJson(belonging.id(), belonging.name(), belonging.role().word());
    }
  }

  /// What is typed to log in.
  record LoginJson(String login, String password) {}

  /// A link that somebody was given.
  record TokenJson(String token) {}

  /// @param purpose `set-up`, `join` or `reset`
  /// @param workspace the name of the workspace one joins
  /// @param login the account whose password is set, for `reset`
  record OneTimeLinkJson(
      String purpose, String workspace, String role, String name, String login) {}

  /// What a newcomer says; for a new password only that.
  record RedeemJson(String token, String login, String name, String password) {}

  @GetMapping
  EntranceJson entrance(HttpServletRequest request) {
    return entrance(Who.of(request));
  }

  private EntranceJson entrance(Person person) {
    if (person instanceof Member member) {
      return new EntranceJson(
          true,
          false,
          accounts.of(member.account()).map(AccountApi::me),
          workspaces.of(member.account()).stream().map(WorkspaceJson::of).toList(),
          Optional.empty());
    }
    List<WorkspaceJson> all =
        site.hasAccounts() ? List.of() : workspaces.all().stream().map(WorkspaceJson::of).toList();
    return new EntranceJson(
        site.hasAccounts(),
        site.hasAccounts() && !accounts.anyAdministrator(),
        Optional.empty(),
        all,
        site.hasAccounts() ? organisation.name() : Optional.empty());
  }

  private static MeJson me(Account account) {
    return new MeJson(
        account.id(),
        account.login(),
        account.name(),
        account.standing() == Standing.ADMINISTRATOR);
  }

  @PostMapping("/login")
  EntranceJson login(
      @RequestBody LoginJson typed, HttpServletRequest request, HttpServletResponse response) {
    return entrance(entrance.login(request, response, typed.login(), typed.password()));
  }

  @PostMapping("/logout")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void logout(HttpServletRequest request, HttpServletResponse response) {
    entrance.leave(request, response);
  }

  /// What a link is good for, before it is used.
  @PostMapping("/link")
  OneTimeLinkJson link(@RequestBody TokenJson typed, HttpServletRequest request) {
    OneTimeLink link = entrance.link(request, typed.token());
    return new OneTimeLinkJson(
        switch (link.purpose()) {
          case SET_UP -> "set-up";
          case JOIN -> "join";
          case RESET -> "reset";
        },
        workspaces.name(link.workspace()).orElse(""),
        link.role().word(),
        link.name(),
        link.purpose() == Purpose.RESET
            ? accounts.of(link.account()).map(Account::login).orElse("")
            : "");
  }

  @PostMapping("/redeem")
  EntranceJson redeem(
      @RequestBody RedeemJson typed, HttpServletRequest request, HttpServletResponse response) {
    return entrance(
        entrance.redeem(
            request,
            response,
            typed.token(),
            new Entrance.Newcomer(typed.login(), typed.name(), typed.password())));
  }

  /// Joins a workspace with the account one is logged in with.
  @PostMapping("/join")
  EntranceJson join(@RequestBody TokenJson typed, HttpServletRequest request) {
    entrance.join(request, workspaces, typed.token());
    return entrance(Who.of(request));
  }
}
