package org.linchpin.server.accounts;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/// Something that whoever has it may use: 256 random bits. Only its hash is ever kept.
///
/// A plain SHA-256 will do for the hash, as nobody can try out 256 bits.
public record Secret(String text) {
  private static final SecureRandom RANDOM = new SecureRandom();

  public static Secret fresh() {
    byte[] bytes = new byte[32];
    RANDOM.nextBytes(bytes);
    return new Secret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
  }

  /// An id that is no secret, of 80 random bits.
  public static String freshId() {
    byte[] bytes = new byte[10];
    RANDOM.nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }

  /// SHA-256 in hexadecimal.
  public String hash() {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every Java has SHA-256.", impossible);
    }
  }

  /// Never the text, which must not get into a log.
  @Override
  public String toString() {
    return "Secret";
  }
}
