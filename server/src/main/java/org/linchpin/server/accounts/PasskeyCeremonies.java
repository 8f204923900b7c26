package org.linchpin.server.accounts;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialCreationOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialRequestOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// What a browser's device and the workbench say to each other (WebAuthn level 3): a challenge, and
/// an answer that only the device can give. The device asks for a finger, a face or a number each
/// time, so that a passkey is two proofs in one.
///
/// Challenges are kept in memory for five minutes and used once; with several servers a browser has
/// to stay with one of them for that long.
@Component
@ConditionalOnProperty(Site.URL)
class PasskeyCeremonies {
  private static final Duration PATIENCE = Duration.ofMinutes(5);
  private static final int MOST = 10_000;

  private final Webauthn4JRelyingPartyOperations operations;
  private final JsonMapper mapper =
      JsonMapper.builder().addModule(new WebauthnJacksonModule()).build();
  private final ConcurrentHashMap<String, Waiting> waiting = new ConcurrentHashMap<>();
  private final Clock clock;

  PasskeyCeremonies(Site site, Passkeys passkeys, Accounts accounts, Clock clock) {
    URI url = site.url().orElseThrow();
    this.operations =
        new Webauthn4JRelyingPartyOperations(
            new People(accounts),
            passkeys,
            PublicKeyCredentialRpEntity.builder().id(url.getHost()).name("Linchpin").build(),
            Set.of(url.toString().replaceAll("/$", "")));
    this.operations.setCustomizeCreationOptions(
        options ->
            options.authenticatorSelection(
                AuthenticatorSelectionCriteria.builder()
                    .residentKey(ResidentKeyRequirement.REQUIRED)
                    .userVerification(UserVerificationRequirement.REQUIRED)
                    .build()));
    this.operations.setCustomizeRequestOptions(
        options -> options.userVerification(UserVerificationRequirement.REQUIRED));
    this.clock = clock;
  }

  /// A challenge for a browser.
  ///
  /// @param handle by which the answer finds it
  /// @param options what the browser hands to its device, as JSON
  record Challenge(String handle, String options) {}

  private sealed interface Waiting {
    Instant until();

    record Making(String account, PublicKeyCredentialCreationOptions options, Instant until)
        implements Waiting {}

    record Proving(PublicKeyCredentialRequestOptions options, Instant until) implements Waiting {}
  }

  Challenge make(Account account) {
    PublicKeyCredentialCreationOptions options =
        operations.createPublicKeyCredentialCreationOptions(
            new ImmutablePublicKeyCredentialCreationOptionsRequest(
                UsernamePasswordAuthenticationToken.authenticated(
                    account.id(), "", AuthorityUtils.NO_AUTHORITIES)));
    return keep(
        new Waiting.Making(account.id(), options, until()), mapper.writeValueAsString(options));
  }

  /// Keeps the passkey that a device made.
  void made(String account, String handle, String label, String credential) {
    if (!(take(handle) instanceof Waiting.Making(String by, var options, Instant _))
        || !by.equals(account)) {
      throw refused();
    }
    try {
      PublicKeyCredential<AuthenticatorAttestationResponse> answer =
          mapper.readValue(credential, new TypeReference<>() {});
      var _ =
          operations.registerCredential(
              new ImmutableRelyingPartyRegistrationRequest(
                  options, new RelyingPartyPublicKey(answer, label)));
    } catch (JacksonException
        | IllegalArgumentException
        | com.webauthn4j.util.exception.WebAuthnException wrong) {
      throw refused();
    }
  }

  Challenge prove() {
    PublicKeyCredentialRequestOptions options =
        operations.createCredentialRequestOptions(
            new ImmutablePublicKeyCredentialRequestOptionsRequest(
                new AnonymousAuthenticationToken(
                    "passkey", "stranger", AuthorityUtils.createAuthorityList("STRANGER"))));
    return keep(new Waiting.Proving(options, until()), mapper.writeValueAsString(options));
  }

  /// The id of the account whose device answered.
  String proved(String handle, String credential) {
    if (!(take(handle) instanceof Waiting.Proving(var options, Instant _))) {
      throw refused();
    }
    try {
      PublicKeyCredential<AuthenticatorAssertionResponse> answer =
          mapper.readValue(credential, new TypeReference<>() {});
      return Passkeys.account(
          operations.authenticate(new RelyingPartyAuthenticationRequest(options, answer)).getId());
    } catch (JacksonException
        | IllegalArgumentException
        | com.webauthn4j.util.exception.WebAuthnException wrong) {
      throw refused();
    }
  }

  private Challenge keep(Waiting challenge, String options) {
    if (waiting.size() > MOST) {
      waiting.values().removeIf(w -> w.until().isBefore(Instant.now(clock)));
    }
    if (waiting.size() > MOST) {
      throw new RefusedException(429, "Too many people log in at this moment. Try once more.");
    }
    String handle = Secret.fresh().text();
    waiting.put(handle, challenge);
    return new Challenge(handle, options);
  }

  private @Nullable Waiting take(String handle) {
    return Optional.ofNullable(waiting.remove(handle))
        .filter(w -> w.until().isAfter(Instant.now(clock)))
        .orElse(null);
  }

  private Instant until() {
    return Instant.now(clock).plus(PATIENCE);
  }

  private static RefusedException refused() {
    return new RefusedException(
        401, "The passkey was not accepted.\nMaybe log in with the password.");
  }

  /// Accounts as Spring Security wants to see them; their names there are our ids.
  private record People(Accounts accounts) implements PublicKeyCredentialUserEntityRepository {
    @Override
    public @Nullable PublicKeyCredentialUserEntity findById(Bytes id) {
      return findByUsername(Passkeys.account(id));
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findByUsername(String account) {
      return accounts
          .of(account)
          .map(
              known ->
                  ImmutablePublicKeyCredentialUserEntity.builder()
                      .id(Passkeys.user(known.id()))
                      .name(known.login())
                      .displayName(known.name())
                      .build())
          .orElse(null);
    }

    @Override
    public void save(PublicKeyCredentialUserEntity person) {
      // accounts are made by invitations, never by a device
    }

    @Override
    public void delete(Bytes id) {
      // accounts are closed by administrators
    }
  }
}
