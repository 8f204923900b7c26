package org.linchpin.server.accounts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.linchpin.server.accounts.Person.Standing;
import org.linchpin.server.accounts.Person.Stranger;
import org.linchpin.server.audit.Deed;
import org.linchpin.server.storage.Database;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.client.web.HttpSessionOAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/// Coming in by the login of one's organisation.
///
/// Who comes for the first time gets an account without any role: an identity proves who somebody
/// is, not what they may see. It is never tied to an account that is there already by a name or an
/// e-mail address, since whoever chooses those would choose the account.
@Component
@ConditionalOnProperty(Site.URL)
class OrganisationLogin {
  static final String START = "/oauth2/authorization/organisation";

  private static final String ID = "organisation";

  private final Organisation organisation;
  private final Site site;
  private final Database database;
  private final Accounts accounts;
  private final Entrance entrance;
  private final Trail trail;
  private final Clock clock;

  OrganisationLogin(
      Organisation organisation,
      Site site,
      Database database,
      Accounts accounts,
      Entrance entrance,
      Trail trail,
      Clock clock) {
    this.organisation = organisation;
    this.site = site;
    this.database = database;
    this.accounts = accounts;
    this.entrance = entrance;
    this.trail = trail;
    this.clock = clock;
  }

  /// Adds it to the chain, where there is one. The issuer is asked for its addresses when somebody
  /// first logs in by it, so that the workbench starts while it is away.
  void addTo(HttpSecurity http) throws Exception {
    if (!organisation.isThere()) {
      return;
    }
    SingletonSupplier<ClientRegistration> registration = SingletonSupplier.of(this::registration);
    ClientRegistrationRepository repository = id -> id.equals(ID) ? registration.obtain() : null;
    http.oauth2Login(
        login ->
            login
                .clientRegistrationRepository(repository)
                .authorizedClientRepository(new HttpSessionOAuth2AuthorizedClientRepository())
                .loginPage("/")
                .successHandler(this::entered)
                .failureHandler(this::failed));
  }

  private ClientRegistration registration() {
    return ClientRegistrations.fromIssuerLocation(organisation.issuer())
        .registrationId(ID)
        .clientId(organisation.client())
        .clientSecret(organisation.secret())
        .scope("openid", "profile", "email")
        .redirectUri(site.link("/login/oauth2/code/" + ID))
        .clientSettings(ClientRegistration.ClientSettings.builder().requireProofKey(true).build())
        .build();
  }

  private void entered(
      HttpServletRequest request, HttpServletResponse response, Authentication authentication)
      throws IOException {
    OidcUser user =
        (OidcUser) java.util.Objects.requireNonNull(authentication.getPrincipal(), "person");
    HttpSession handshake = request.getSession(false);
    if (handshake != null) {
      handshake.invalidate();
    }
    Optional<Account> account = known(user);
    if (account.isPresent()) {
      entrance.enter(request, response, account.get());
      response.sendRedirect("/");
    } else {
      refused(request, response);
    }
  }

  /// The account of an identity, made when it comes for the first time; nothing when it was closed.
  private Optional<Account> known(OidcUser user) {
    Optional<String> id =
        database
            .query(
                "select account_id from identity where issuer = ? and subject = ?",
                row -> row.getString(1),
                organisation.issuer(),
                user.getSubject())
            .stream()
            .findFirst();
    return id.isPresent() ? accounts.of(id.get()) : Optional.of(made(user));
  }

  private Account made(OidcUser user) {
    String wanted =
        Optional.ofNullable(user.getPreferredUsername())
            .or(() -> Optional.ofNullable(user.getEmail()))
            .map(n -> n.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9._@+-]", ""))
            .filter(n -> n.matches("[a-z0-9][a-z0-9._@+-]{2,50}"))
            .orElse("somebody");
    String login = accounts.isTaken(wanted) ? wanted + "-" + Secret.freshId() : wanted;
    String name = Optional.ofNullable(user.getFullName()).filter(n -> !n.isBlank()).orElse(wanted);
    Account account =
        new Account(
            Secret.freshId(),
            login,
            Accounts.name(name.substring(0, Math.min(80, name.length()))),
            Standing.MEMBER,
            Instant.now(clock));
    database
        .write(
            connection -> {
              Accounts.add(connection, account, "");
              Database.run(
                  connection,
                  "insert into identity (issuer, subject, account_id) values (?, ?, ?)",
                  organisation.issuer(),
                  user.getSubject(),
                  account.id());
            })
        .join();
    return account;
  }

  private void failed(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
      throws IOException {
    refused(request, response);
  }

  private void refused(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    trail.record(
        request, new Stranger(), Deed.LOGIN_FAILED, "", organisation.name().orElse("organisation"));
    response.sendRedirect("/?refused=organisation");
  }
}
