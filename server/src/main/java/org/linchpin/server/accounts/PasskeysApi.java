package org.linchpin.server.accounts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.util.List;
import org.linchpin.server.accounts.Person.Member;
import org.linchpin.server.accounts.Person.Proof;
import org.linchpin.server.audit.Deed;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Passkeys: made, listed, removed, and used to log in.
@RestController
@RequestMapping(path = "/api/account", produces = "application/json")
class PasskeysApi {
  private final Accounts accounts;
  private final ObjectProvider<Passkeys> passkeys;
  private final ObjectProvider<PasskeyCeremonies> ceremonies;
  private final Entrance entrance;
  private final Sessions sessions;
  private final Trail trail;

  PasskeysApi(
      Accounts accounts,
      ObjectProvider<Passkeys> passkeys,
      ObjectProvider<PasskeyCeremonies> ceremonies,
      Entrance entrance,
      Sessions sessions,
      Trail trail) {
    this.accounts = accounts;
    this.passkeys = passkeys;
    this.ceremonies = ceremonies;
    this.entrance = entrance;
    this.sessions = sessions;
    this.trail = trail;
  }

  /// A device that can log in.
  record PasskeyJson(String id, String label, Instant made, Instant used) {}

  /// @param options what the browser hands to its device, as JSON
  record ChallengeJson(String handle, String options) {
    static ChallengeJson of(PasskeyCeremonies.Challenge challenge) {
      return new ChallengeJson(challenge.handle(), challenge.options());
    }
  }

  /// What the device made of the challenge, as JSON.
  record NewPasskeyJson(String handle, String label, String credential) {}

  /// What the device made of the challenge, as JSON.
  record PasskeyLoginJson(String handle, String credential) {}

  @GetMapping("/passkeys")
  List<PasskeyJson> passkeys(HttpServletRequest request) {
    Account me = me(request);
    return passkeys().of(me.id()).stream()
        .map(p -> new PasskeyJson(p.id(), p.label(), p.made(), p.used()))
        .toList();
  }

  @PostMapping("/passkeys/challenge")
  ChallengeJson challengeToMake(HttpServletRequest request) {
    requireFreshLogin(request);
    return ChallengeJson.of(ceremonies().make(me(request)));
  }

  @PostMapping("/passkeys")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void make(@RequestBody NewPasskeyJson made, HttpServletRequest request) {
    String label = Accounts.name(made.label());
    ceremonies().made(me(request).id(), made.handle(), label, made.credential());
    trail.record(request, Deed.PASSKEY_ADDED, "", label);
  }

  @DeleteMapping("/passkeys/{passkey}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void remove(@PathVariable String passkey, HttpServletRequest request) {
    Account me = me(request);
    passkeys().remove(me.id(), passkey);
    trail.record(request, Deed.PASSKEY_REMOVED, "", passkey);
  }

  @PostMapping("/passkey-login/challenge")
  ChallengeJson challengeToLogIn() {
    return ChallengeJson.of(ceremonies().prove());
  }

  @PostMapping("/passkey-login")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void login(
      @RequestBody PasskeyLoginJson proof,
      HttpServletRequest request,
      HttpServletResponse response) {
    entrance.loginByPasskey(
        request, response, () -> ceremonies().proved(proof.handle(), proof.credential()));
  }

  /// Whoever finds an open browser must not be able to come back later by a device of their own.
  private void requireFreshLogin(HttpServletRequest request) {
    if (!(Who.of(request) instanceof Member(_, _, _, Proof.Session(String id)))
        || !sessions.isFresh(id)) {
      throw new RefusedException(
          403,
          "Your login is more than 15 minutes ago. Log out and in again, then add the passkey.");
    }
  }

  /// Not there where there are no accounts, so that its classes are not loaded either.
  private Passkeys passkeys() {
    return passkeys.stream().findFirst().orElseThrow(RefusedException::unknown);
  }

  private PasskeyCeremonies ceremonies() {
    return ceremonies.stream().findFirst().orElseThrow(RefusedException::unknown);
  }

  private Account me(HttpServletRequest request) {
    if (Who.of(request) instanceof Member member) {
      return accounts.of(member.account()).orElseThrow(RefusedException::unknown);
    }
    throw RefusedException.unknown();
  }
}
