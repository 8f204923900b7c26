package org.linchpin.server.accounts;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.linchpin.server.Running;

/// An issuer of identities that says of everybody who asks that they are a certain person.
final class FakeIssuer implements AutoCloseable {
  private final HttpServer server;
  private final RSAKey key;
  private final Map<String, String> nonces = new ConcurrentHashMap<>();
  private volatile String subject = "s-1";
  private volatile String audience = "linchpin";

  FakeIssuer() throws IOException, JOSEException {
    key = new RSAKeyGenerator(2048).keyID("k").generate();
    server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
    server.createContext("/.well-known/openid-configuration", this::configuration);
    server.createContext(
        "/jwks",
        exchange ->
            answer(exchange, Map.of("keys", java.util.List.of(key.toPublicJWK().toJSONObject()))));
    server.createContext("/token", this::token);
    server.start();
  }

  String address() {
    return "http://localhost:" + server.getAddress().getPort();
  }

  /// From now on everybody is this one.
  void says(String who) {
    subject = who;
  }

  /// From now on tokens are made for somebody else than the workbench.
  void speaksTo(String other) {
    audience = other;
  }

  /// A person agrees: the code that their browser brings back.
  String code(String nonce) {
    nonces.put("code-" + nonce, nonce);
    return "code-" + nonce;
  }

  private void configuration(HttpExchange exchange) throws IOException {
    answer(
        exchange,
        Map.of(
            "issuer",
            address(),
            "authorization_endpoint",
            address() + "/authorize",
            "token_endpoint",
            address() + "/token",
            "jwks_uri",
            address() + "/jwks",
            "response_types_supported",
            java.util.List.of("code"),
            "subject_types_supported",
            java.util.List.of("public"),
            "id_token_signing_alg_values_supported",
            java.util.List.of("RS256")));
  }

  private void token(HttpExchange exchange) throws IOException {
    String form = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    String code = form.replaceAll("(?s).*\\bcode=([^&]*).*", "$1");
    String nonce = nonces.remove(code);
    if (nonce == null || !form.contains("code_verifier=")) {
      exchange.sendResponseHeaders(400, -1);
      exchange.close();
      return;
    }
    answer(
        exchange,
        Map.of(
            "access_token", "a", "token_type", "Bearer", "expires_in", 60, "id_token", id(nonce)));
  }

  private String id(String nonce) {
    Instant now = Instant.now();
    SignedJWT token =
        new SignedJWT(
            new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("k").build(),
            new JWTClaimsSet.Builder()
                .issuer(address())
                .audience(audience)
                .subject(subject)
                .claim("nonce", nonce)
                .claim("name", "Olga of the Organisation")
                .claim("preferred_username", "ada")
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(60)))
                .build());
    try {
      token.sign(new RSASSASigner(key));
    } catch (JOSEException impossible) {
      throw new IllegalStateException(impossible);
    }
    return token.serialize();
  }

  private static void answer(HttpExchange exchange, Map<String, ?> body) throws IOException {
    byte[] bytes = Running.MAPPER.writeValueAsBytes(body);
    exchange.getResponseHeaders().add("Content-Type", "application/json");
    exchange.sendResponseHeaders(200, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
