package org.linchpin.server.accounts;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import org.linchpin.server.accounts.OneTimeLink.Purpose;
import org.linchpin.server.accounts.Person.Standing;
import org.linchpin.server.audit.Audit;
import org.linchpin.server.audit.AuditEntry;
import org.linchpin.server.audit.Deed;
import org.linchpin.server.audit.Verification;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// The whole workbench, for its administrators.
@RestController
@RequestMapping(path = "/api", produces = "application/json")
class AdministrationApi {
  private static final Duration RESET = Duration.ofDays(1);

  private final Accounts accounts;
  private final OneTimeLinks links;
  private final Site site;
  private final Audit audit;
  private final Trail trail;
  private final Sessions sessions;

  AdministrationApi(
      Accounts accounts,
      OneTimeLinks links,
      Site site,
      Audit audit,
      Trail trail,
      Sessions sessions) {
    this.accounts = accounts;
    this.links = links;
    this.site = site;
    this.audit = audit;
    this.trail = trail;
    this.sessions = sessions;
  }

  /// Somebody with an account.
  record AccountJson(String id, String login, String name, boolean administrator) {}

  /// A link that sets a new password, which is not told again.
  record ResetJson(String link) {}

  @GetMapping("/accounts")
  List<AccountJson> accounts() {
    return accounts.all().stream()
        .map(
            a ->
                new AccountJson(
                    a.id(), a.login(), a.name(), a.standing() == Standing.ADMINISTRATOR))
        .toList();
  }

  @PostMapping("/accounts/{account}/reset")
  @ResponseStatus(HttpStatus.CREATED)
  ResetJson reset(@PathVariable String account, HttpServletRequest request) {
    Account known = accounts.of(account).orElseThrow(RefusedException::unknown);
    OneTimeLink planned = links.planned(Purpose.RESET, Workspaces.FIRST, Role.VIEWER, RESET);
    Secret secret =
        links.make(
            new OneTimeLink(
                planned.id(),
                Purpose.RESET,
                Workspaces.FIRST,
                Role.VIEWER,
                known.id(),
                known.name(),
                planned.expires()),
            Who.of(request).id());
    trail.record(request, Deed.INVITED, "", "new password for " + known.login());
    return new ResetJson(site.link("/invitation#" + secret.text()));
  }

  /// Logs somebody out everywhere.
  @DeleteMapping("/accounts/{account}/sessions")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void endSessions(@PathVariable String account, HttpServletRequest request) {
    Account known = accounts.of(account).orElseThrow(RefusedException::unknown);
    sessions.endOthers(known.id(), "");
    trail.record(request, Deed.SESSION_ENDED, "", "all of " + known.login());
  }

  /// Closes an account; what it wrote stays.
  @DeleteMapping("/accounts/{account}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void close(@PathVariable String account, HttpServletRequest request) {
    Account known = accounts.of(account).orElseThrow(RefusedException::unknown);
    if (known.id().equals(Who.of(request).id())) {
      throw new RefusedException(409, "Nobody can close the account they are logged in with.");
    }
    accounts.close(account);
    trail.record(request, Deed.ACCOUNT_CLOSED, "", known.login());
  }

  /// What happened in the whole workbench, the last first, at most 200 lines.
  @GetMapping("/audit")
  List<AuditEntry> audit(@RequestParam(defaultValue = "0") long before) {
    return audit.all(before);
  }

  @GetMapping("/audit/verification")
  Verification verification() {
    return audit.verify();
  }
}
