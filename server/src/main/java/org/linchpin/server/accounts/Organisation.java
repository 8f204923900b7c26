package org.linchpin.server.accounts;

import java.net.URI;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// The login of an organisation (OpenID Connect), where one is given.
@Component
public class Organisation {
  /// The property with the address of the issuer.
  public static final String ISSUER = "linchpin.oidc.issuer";

  /// The property with the name by which the issuer knows this workbench.
  public static final String CLIENT = "linchpin.oidc.client";

  /// The property with the secret that goes with it; as a variable of the environment it is
  /// `LINCHPIN_OIDC_SECRET`, since others on the machine can read command lines.
  public static final String SECRET = "linchpin.oidc.secret";

  private final String issuer;
  private final String client;
  private final String secret;

  Organisation(
      @Value("${" + ISSUER + ":}") String issuer,
      @Value("${" + CLIENT + ":}") String client,
      @Value("${" + SECRET + ":}") String secret) {
    this.issuer = issuer;
    this.client = client;
    this.secret = secret;
  }

  boolean isThere() {
    return !issuer.isEmpty();
  }

  String issuer() {
    return issuer;
  }

  String client() {
    return client;
  }

  String secret() {
    return secret;
  }

  /// What people are told they log in with.
  Optional<String> name() {
    return isThere() ? Optional.of(URI.create(issuer).getHost()) : Optional.empty();
  }
}
