package org.linchpin.server.accounts;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Semaphore;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/// Passwords: which are good enough, and their hashes.
///
/// Argon2id with 19 MiB, two passes and one lane, the least that OWASP's Password Storage Cheat
/// Sheet names; two at a time, so that many logins at once cannot use up the memory.
@Component
class Passwords {
  static final int SHORTEST = 12;
  static final int LONGEST = 256;

  private static final int SALT_BYTES = 16;
  private static final int HASH_BYTES = 32;
  private static final int LANES = 1;
  private static final int KIBIBYTES = 19_456;
  private static final int PASSES = 2;
  private static final int FEWEST_LETTERS = 5;

  private final Argon2PasswordEncoder encoder =
      new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, LANES, KIBIBYTES, PASSES);
  private final Semaphore turns = new Semaphore(2);

  /// The words that most leaked passwords are made of.
  private static final class Common {
    private static final Set<String> WORDS = read();

    private static Set<String> read() {
      try (InputStream in = Passwords.class.getResourceAsStream("common-passwords.txt")) {
        return Set.copyOf(
            new String(
                    java.util.Objects.requireNonNull(in, "list").readAllBytes(),
                    StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.isBlank())
                .toList());
      } catch (IOException impossible) {
        throw new UncheckedIOException(impossible);
      }
    }
  }

  /// @throws RefusedException when the password is too short, too long or among the first that
  ///   anybody would try
  void require(String password, String login) {
    int length = password.codePointCount(0, password.length());
    if (length < SHORTEST || length > LONGEST) {
      throw new RefusedException(
          422,
          "The password has %s characters; expected %s to %s.\nMaybe use a few words."
              .formatted(length, SHORTEST, LONGEST));
    }
    String small = password.toLowerCase(Locale.ROOT);
    if (isCommon(small) || (!login.isEmpty() && small.contains(login))) {
      throw new RefusedException(
          422, "This password is among the first that anybody would try.\nMaybe use a few words.");
    }
  }

  private static boolean isCommon(String small) {
    String word = small.replaceAll("^[^\\p{L}]+|[^\\p{L}]+$", "");
    String once = small.replaceAll("^(.{1,8}?)\\1+.{0,7}$", "$1");
    return small.codePoints().distinct().count() < FEWEST_LETTERS
        || Common.WORDS.contains(small)
        || Common.WORDS.contains(word)
        || Common.WORDS.contains(once)
        || "01234567890123456789abcdefghijklmnopqrstuvwxyz".contains(small);
  }

  String hash(String password) {
    return inTurn(() -> String.valueOf(encoder.encode(password)));
  }

  /// True for the password of that hash. Without a hash it takes as long, so that nobody learns who
  /// has an account.
  boolean matches(String password, String hash) {
    if (password.length() > LONGEST) {
      return false;
    }
    if (hash.isEmpty()) {
      String _ = hash(password);
      return false;
    }
    return inTurn(() -> encoder.matches(password, hash));
  }

  private <T> T inTurn(java.util.function.Supplier<T> work) {
    turns.acquireUninterruptibly();
    try {
      return work.get();
    } finally {
      turns.release();
    }
  }
}
