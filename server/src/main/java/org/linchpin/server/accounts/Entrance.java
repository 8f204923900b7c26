package org.linchpin.server.accounts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.linchpin.server.accounts.Attempts.Kind;
import org.linchpin.server.accounts.OneTimeLink.Purpose;
import org.linchpin.server.accounts.Person.Member;
import org.linchpin.server.accounts.Person.Proof;
import org.linchpin.server.accounts.Person.Standing;
import org.linchpin.server.accounts.Person.Stranger;
import org.linchpin.server.audit.Deed;
import org.linchpin.server.storage.Database;
import org.linchpin.server.storage.StorageException;
import org.springframework.stereotype.Component;

/// How people come in and go out: by password, by a link that works once, out by themselves.
@Component
class Entrance {
  private final Database database;
  private final Accounts accounts;
  private final Passwords passwords;
  private final Sessions sessions;
  private final OneTimeLinks links;
  private final Attempts attempts;
  private final Trail trail;
  private final Who who;
  private final Clock clock;

  Entrance(
      Database database,
      Accounts accounts,
      Passwords passwords,
      Sessions sessions,
      OneTimeLinks links,
      Attempts attempts,
      Trail trail,
      Who who,
      Clock clock) {
    this.database = database;
    this.accounts = accounts;
    this.passwords = passwords;
    this.sessions = sessions;
    this.links = links;
    this.attempts = attempts;
    this.trail = trail;
    this.who = who;
    this.clock = clock;
  }

  /// What somebody says about themselves who comes by a link.
  record Newcomer(String login, String name, String password) {}

  Member login(
      HttpServletRequest request, HttpServletResponse response, String login, String password) {
    attempts.take(Kind.LOGIN, "from " + who.address(request));
    attempts.take(Kind.LOGIN, "as " + login.strip());
    Optional<Accounts.Credentials> found = accounts.credentials(login);
    boolean right =
        passwords.matches(password, found.map(Accounts.Credentials::password).orElse(""));
    if (found.isEmpty() || !right) {
      // a name that is not known may be a password typed into the wrong field
      trail.record(
          request,
          new Stranger(),
          Deed.LOGIN_FAILED,
          "",
          found.map(f -> f.account().login()).orElse("unknown name"));
      throw new RefusedException(401, "The login name or the password is wrong.");
    }
    return enter(request, response, found.get().account());
  }

  /// @param proof gives the id of the account that a device has proved
  Member loginByPasskey(
      HttpServletRequest request, HttpServletResponse response, Supplier<String> proof) {
    attempts.take(Kind.LOGIN, "from " + who.address(request));
    String account;
    try {
      account = proof.get();
    } catch (RefusedException refused) {
      trail.record(request, new Stranger(), Deed.LOGIN_FAILED, "", "passkey");
      throw refused;
    }
    return enter(request, response, accounts.of(account).orElseThrow(RefusedException::unknown));
  }

  /// Starts a session with a secret of its own; one that the browser had before ends.
  Member enter(HttpServletRequest request, HttpServletResponse response, Account account) {
    if (Who.of(request) instanceof Member(String old, _, _, Proof.Session(String id))) {
      sessions.end(old, id);
    }
    String agent = String.valueOf(request.getHeader("User-Agent"));
    Secret secret = sessions.start(account.id(), who.address(request), agent);
    SessionCookie.write(response, secret);
    Member member =
        sessions
            .member(secret)
            .orElseThrow(() -> new IllegalStateException("A new session is not there."));
    trail.record(request, member, Deed.LOGIN, "", account.login());
    return member;
  }

  void leave(HttpServletRequest request, HttpServletResponse response) {
    if (Who.of(request) instanceof Member(String account, _, _, Proof.Session(String id))) {
      sessions.end(account, id);
      trail.record(request, Deed.LOGOUT, "", "");
    }
    SessionCookie.clear(response);
  }

  /// What a link is good for.
  ///
  /// @throws RefusedException when it is not, or no longer, valid
  OneTimeLink link(HttpServletRequest request, String token) {
    Kind kind = accounts.anyAdministrator() ? Kind.LINK : Kind.SET_UP;
    Optional<OneTimeLink> link = links.find(new Secret(token));
    if (link.isEmpty()) {
      attempts.take(kind, "from " + who.address(request));
      trail.record(request, Deed.SET_UP_FAILED, "", kind == Kind.SET_UP ? "set-up" : "invitation");
      throw new RefusedException(
          404, "This link is not valid any more.\nMaybe ask whoever gave it to you for a new one.");
    }
    return link.get();
  }

  /// Comes in by a link: a new account, or a new password for the one it was made for.
  Member redeem(
      HttpServletRequest request, HttpServletResponse response, String token, Newcomer newcomer) {
    OneTimeLink link = link(request, token);
    return link.purpose() == Purpose.RESET
        ? reset(request, response, link, newcomer.password())
        : begin(request, response, link, newcomer);
  }

  private Member reset(
      HttpServletRequest request, HttpServletResponse response, OneTimeLink link, String password) {
    Account account = accounts.of(link.account()).orElseThrow(RefusedException::unknown);
    passwords.require(password, account.login());
    String hash = passwords.hash(password);
    once(
        link,
        connection ->
            Database.run(
                connection, "update account set password = ? where id = ?", hash, account.id()));
    sessions.endOthers(account.id(), "");
    Member member = enter(request, response, account);
    trail.record(request, member, Deed.PASSWORD_CHANGED, "", account.login());
    return member;
  }

  private Member begin(
      HttpServletRequest request,
      HttpServletResponse response,
      OneTimeLink link,
      Newcomer newcomer) {
    String login = Accounts.login(newcomer.login());
    String name = Accounts.name(newcomer.name());
    passwords.require(newcomer.password(), login);
    if (accounts.isTaken(login)) {
      throw new RefusedException(409, "The login name '%s' is taken.".formatted(login));
    }
    Standing standing = link.purpose() == Purpose.SET_UP ? Standing.ADMINISTRATOR : Standing.MEMBER;
    Account account = new Account(Secret.freshId(), login, name, standing, Instant.now(clock));
    String hash = passwords.hash(newcomer.password());
    once(
        link,
        connection -> {
          Accounts.add(connection, account, hash);
          Workspaces.give(connection, link.workspace(), account.id(), link.role());
        });
    Member member = enter(request, response, account);
    trail.record(
        request,
        member,
        standing == Standing.ADMINISTRATOR ? Deed.SET_UP : Deed.ACCOUNT_MADE,
        link.workspace(),
        login);
    return member;
  }

  /// Joins a workspace with an account that is there already. A role is never made less by it.
  OneTimeLink join(HttpServletRequest request, Workspaces workspaces, String token) {
    OneTimeLink link = link(request, token);
    String account = Who.of(request).id();
    if (link.purpose() != Purpose.JOIN) {
      throw RefusedException.unknown();
    }
    boolean more =
        workspaces.role(account, link.workspace()).map(r -> !r.covers(link.role())).orElse(true);
    once(
        link,
        connection -> {
          if (more) {
            Workspaces.give(connection, link.workspace(), account, link.role());
          }
        });
    trail.record(request, Deed.JOINED, link.workspace(), link.role().word());
    return link;
  }

  private interface Step {
    void run(Connection connection) throws SQLException;
  }

  private void once(OneTimeLink link, Step step) {
    try {
      database
          .write(
              connection -> {
                links.use(connection, link);
                step.run(connection);
              })
          .join();
    } catch (java.util.concurrent.CompletionException failed) {
      if (failed.getCause() instanceof StorageException) {
        throw new RefusedException(
            409, "This link was used at the same moment, or the login name was taken.");
      }
      throw failed;
    }
  }
}
