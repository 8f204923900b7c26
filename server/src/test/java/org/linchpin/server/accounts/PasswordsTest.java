package org.linchpin.server.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordsTest {
  private final Passwords passwords = new Passwords();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "eleven char",
        "Password1234",
        "passwordpassword",
        "123456789012",
        "aaaaaaaaaaaaaa",
        "qwertyuiop2024!",
        "letmeinletmein",
        "abcdefghijklm",
        "ada.lovelace-1"
      })
  void refusesWhatAnybodyWouldTryFirst(String password) {
    assertThatThrownBy(() -> passwords.require(password, "ada.lovelace"))
        .isInstanceOf(RefusedException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"seven sleepy ovens", "пекарня на углу", "Zw8!kfjq2LmN", "🥖🥐🍞 und Brötchen"})
  void takesWordsOfAnyLanguage(String password) {
    passwords.require(password, "ada");
    assertThat(passwords.matches(password, passwords.hash(password))).isTrue();
  }

  @Test
  void hashesWithArgon2idAndASaltOfItsOwn() {
    String hash = passwords.hash("seven sleepy ovens");
    assertThat(hash).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
    assertThat(passwords.hash("seven sleepy ovens")).isNotEqualTo(hash);
    assertThat(passwords.matches("seven sleepy oven", hash)).isFalse();
    assertThat(passwords.matches("seven sleepy ovens", "")).isFalse();
  }
}
