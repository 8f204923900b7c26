package org.linchpin.server.accounts;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.linchpin.server.accounts.Attempts.Kind;
import org.linchpin.server.accounts.Person.Member;
import org.linchpin.server.accounts.Person.Proof;
import org.linchpin.server.accounts.Person.Scope;
import org.linchpin.server.audit.Deed;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// One's own account: name, password, browsers that are logged in, tokens for programs.
@RestController
@RequestMapping(path = "/api/account", produces = "application/json")
class OwnAccountApi {
  private final Accounts accounts;
  private final Passwords passwords;
  private final Sessions sessions;
  private final ApiTokens tokens;
  private final Attempts attempts;
  private final Trail trail;

  OwnAccountApi(
      Accounts accounts,
      Passwords passwords,
      Sessions sessions,
      ApiTokens tokens,
      Attempts attempts,
      Trail trail) {
    this.accounts = accounts;
    this.passwords = passwords;
    this.sessions = sessions;
    this.tokens = tokens;
    this.attempts = attempts;
    this.trail = trail;
  }

  /// What others see.
  record ProfileJson(String name) {}

  /// A new password with the one until now.
  record NewPasswordJson(String old, String password) {}

  /// A browser that is logged in.
  ///
  /// @param current true for the one that asks
  record SessionJson(
      String id, Instant started, Instant seen, String address, String agent, boolean current) {}

  /// @param scope `read` or `write`
  record ApiTokenJson(String id, String name, String scope, Instant made, Instant expires) {
    static ApiTokenJson of(ApiTokens.Listed listed) {
      return new ApiTokenJson(
          listed.id(),
          listed.name(),
          listed.scope().name().toLowerCase(Locale.ROOT),
          listed.made(),
          listed.expires());
    }
  }

  /// @param scope `read` or `write`
  /// @param days for how long it is valid, 1 to 366
  record NewTokenJson(String name, String scope, int days) {}

  /// A token that was made, with its secret, which is not told again.
  record MadeTokenJson(ApiTokenJson token, String secret) {}

  @PutMapping("/profile")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void profile(@RequestBody ProfileJson profile, HttpServletRequest request) {
    accounts.rename(me(request).account(), Accounts.name(profile.name()));
  }

  @PutMapping("/password")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void password(@RequestBody NewPasswordJson typed, HttpServletRequest request) {
    Member me = me(request);
    Account account = accounts.of(me.account()).orElseThrow(RefusedException::unknown);
    attempts.take(Kind.LOGIN, "as " + account.login());
    String known =
        accounts.credentials(account.login()).map(Accounts.Credentials::password).orElse("");
    if (!passwords.matches(typed.old(), known)) {
      throw new RefusedException(422, "The password until now is not the one you typed.");
    }
    passwords.require(typed.password(), account.login());
    accounts.password(account.id(), passwords.hash(typed.password()));
    sessions.endOthers(account.id(), session(me));
    trail.record(request, Deed.PASSWORD_CHANGED, "", account.login());
  }

  @GetMapping("/sessions")
  List<SessionJson> sessions(HttpServletRequest request) {
    Member me = me(request);
    return sessions.list(me.account()).stream()
        .map(
            listed ->
                new SessionJson(
                    listed.id(),
                    listed.started(),
                    listed.seen(),
                    listed.address(),
                    listed.agent(),
                    listed.id().equals(session(me))))
        .toList();
  }

  @DeleteMapping("/sessions/{session}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void endSession(@PathVariable String session, HttpServletRequest request) {
    sessions.end(me(request).account(), session);
    trail.record(request, Deed.SESSION_ENDED, "", session);
  }

  @GetMapping("/tokens")
  List<ApiTokenJson> tokens(HttpServletRequest request) {
    return tokens.list(me(request).account()).stream().map(ApiTokenJson::of).toList();
  }

  @PostMapping("/tokens")
  @ResponseStatus(HttpStatus.CREATED)
  MadeTokenJson makeToken(@RequestBody NewTokenJson wanted, HttpServletRequest request) {
    Scope scope =
        switch (wanted.scope()) {
          case "read" -> Scope.READ;
          case "write" -> Scope.WRITE;
          default ->
              throw new RefusedException(
                  422, "The scope is '%s'; expected read or write.".formatted(wanted.scope()));
        };
    if (wanted.days() < 1 || wanted.days() > ApiTokens.LONGEST.toDays()) {
      throw new RefusedException(
          422,
          "The token would be valid for %s days; expected 1 to %s."
              .formatted(wanted.days(), ApiTokens.LONGEST.toDays()));
    }
    ApiTokens.Made made =
        tokens.make(
            me(request).account(),
            Accounts.name(wanted.name()),
            scope,
            Duration.ofDays(wanted.days()));
    trail.record(request, Deed.TOKEN_MADE, "", made.listed().name());
    return new MadeTokenJson(ApiTokenJson.of(made.listed()), made.secret().text());
  }

  @DeleteMapping("/tokens/{token}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void revokeToken(@PathVariable String token, HttpServletRequest request) {
    tokens.revoke(me(request).account(), token);
    trail.record(request, Deed.TOKEN_REVOKED, "", token);
  }

  private static String session(Member member) {
    return member.proof() instanceof Proof.Session(String id) ? id : "";
  }

  /// Without accounts there is no account of one's own.
  private static Member me(HttpServletRequest request) {
    if (Who.of(request) instanceof Member member) {
      return member;
    }
    throw RefusedException.unknown();
  }
}
