package org.linchpin.server.accounts;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.linchpin.server.storage.Database;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Component;

/// The passkeys in the database, as Spring Security wants to see them.
@Component
@ConditionalOnProperty(Site.URL)
class Passkeys implements UserCredentialRepository {
  private static final String FIELDS =
      "select id, account_id, label, public_key, signature_count, transports, backup_eligible,"
          + " backup_state, attestation, client_data, made_at, used_at from passkey";

  private final Database database;

  Passkeys(Database database) {
    this.database = database;
  }

  /// A passkey in a list.
  record Listed(String id, String label, Instant made, Instant used) {}

  static Bytes user(String account) {
    return new Bytes(account.getBytes(StandardCharsets.UTF_8));
  }

  static String account(Bytes user) {
    return new String(user.getBytes(), StandardCharsets.UTF_8);
  }

  List<Listed> of(String account) {
    return database.query(
        FIELDS + " where account_id = ? order by made_at, id",
        row ->
            new Listed(
                row.getString(1),
                row.getString(3),
                Instant.ofEpochMilli(row.getLong(11)),
                Instant.ofEpochMilli(row.getLong(12))),
        account);
  }

  void remove(String account, String id) {
    database
        .write(
            connection ->
                Database.run(
                    connection, "delete from passkey where id = ? and account_id = ?", id, account))
        .join();
  }

  @Override
  public void delete(Bytes id) {
    database
        .write(
            connection ->
                Database.run(
                    connection, "delete from passkey where id = ?", id.toBase64UrlString()))
        .join();
  }

  @Override
  public void save(CredentialRecord passkey) {
    String id = passkey.getCredentialId().toBase64UrlString();
    String transports =
        passkey.getTransports().stream()
            .map(AuthenticatorTransport::getValue)
            .sorted()
            .collect(Collectors.joining(","));
    database
        .write(
            connection -> {
              Database.run(connection, "delete from passkey where id = ?", id);
              Database.run(
                  connection,
                  "insert into passkey (id, account_id, label, public_key, signature_count,"
                      + " transports, backup_eligible, backup_state, attestation, client_data,"
                      + " made_at, used_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                  id,
                  account(passkey.getUserEntityUserId()),
                  passkey.getLabel(),
                  new Bytes(passkey.getPublicKey().getBytes()).toBase64UrlString(),
                  passkey.getSignatureCount(),
                  transports,
                  passkey.isBackupEligible() ? 1L : 0L,
                  passkey.isBackupState() ? 1L : 0L,
                  text(passkey.getAttestationObject()),
                  text(passkey.getAttestationClientDataJSON()),
                  passkey.getCreated().toEpochMilli(),
                  passkey.getLastUsed().toEpochMilli());
            })
        .join();
  }

  private static String text(@Nullable Bytes bytes) {
    return bytes == null ? "" : bytes.toBase64UrlString();
  }

  @Override
  public @Nullable CredentialRecord findByCredentialId(Bytes id) {
    return database
        .query(FIELDS + " where id = ?", Passkeys::passkey, id.toBase64UrlString())
        .stream()
        .findFirst()
        .orElse(null);
  }

  @Override
  public List<CredentialRecord> findByUserId(Bytes user) {
    return database.query(FIELDS + " where account_id = ?", Passkeys::passkey, account(user));
  }

  private static CredentialRecord passkey(ResultSet row) throws SQLException {
    Set<AuthenticatorTransport> transports =
        Arrays.stream(row.getString(6).split(","))
            .filter(transport -> !transport.isEmpty())
            .map(AuthenticatorTransport::valueOf)
            .collect(Collectors.toSet());
    return ImmutableCredentialRecord.builder()
        .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
        .credentialId(Bytes.fromBase64(row.getString(1)))
        .userEntityUserId(user(row.getString(2)))
        .label(row.getString(3))
        .publicKey(ImmutablePublicKeyCose.fromBase64(row.getString(4)))
        .signatureCount(row.getLong(5))
        .transports(transports)
        .backupEligible(row.getLong(7) == 1)
        .backupState(row.getLong(8) == 1)
        .uvInitialized(true)
        .attestationObject(Bytes.fromBase64(row.getString(9)))
        .attestationClientDataJSON(Bytes.fromBase64(row.getString(10)))
        .created(Instant.ofEpochMilli(row.getLong(11)))
        .lastUsed(Instant.ofEpochMilli(row.getLong(12)))
        .build();
  }
}
