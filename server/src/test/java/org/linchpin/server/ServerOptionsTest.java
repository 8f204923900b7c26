package org.linchpin.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ServerOptionsTest {
  @Test
  void readsOptionsInAnyOrder() {
    ServerOptions options =
        ServerOptions.of("--port", "9000", "--data", "models", "--bind", "127.0.0.1");
    assertThat(options.port()).isEqualTo(9000);
    assertThat(options.data()).isEqualTo(Path.of("models"));
    assertThat(options.bind()).isEqualTo("127.0.0.1");
  }

  @Test
  void takesTheDatabaseFromTheEnvironmentUnlessItIsNamed() {
    Map<String, String> environment = Map.of("LINCHPIN_DATABASE", "jdbc:postgresql://a/b");
    assertThat(ServerOptions.of(environment).upkeep().database())
        .isEqualTo("jdbc:postgresql://a/b");
    assertThat(
            ServerOptions.of(environment, "--database", "jdbc:postgresql://c/d", "--sync", "s")
                .upkeep())
        .isEqualTo(
            new ServerOptions.Upkeep("jdbc:postgresql://c/d", Optional.of(Path.of("s")), -1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.0.0.0", "::", "192.0.2.1"})
  void refusesAnAddressThatOthersCanReachWithoutSayingWhereThatIs(String address) {
    assertThatThrownBy(() -> ServerOptions.of("--bind", address))
        .isInstanceOf(UnusableOptionsException.class)
        .hasMessageContaining(address)
        .hasMessageContaining("--url");
    assertThatThrownBy(() -> ServerOptions.of("--public"))
        .isInstanceOf(UnusableOptionsException.class)
        .hasMessageContaining("--url");
  }

  @Test
  void hasAccountsAsSoonAsOthersCanReachIt() {
    ServerOptions options =
        ServerOptions.of(
            "--public", "--url", "https://models.example.org", "--trusted-proxy", "10.0.0.7");
    assertThat(options.bind()).isEqualTo("0.0.0.0");
    assertThat(options.exposure())
        .contains(
            new Exposure(
                java.net.URI.create("https://models.example.org"), java.util.List.of("10.0.0.7")));
    assertThat(ServerOptions.of("--port", "1").exposure()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://models.example.org", "models.example.org", "https://a.b/path"})
  void refusesAPublicAddressThatIsNotSafeOrNotOne(String url) {
    assertThatThrownBy(() -> ServerOptions.of("--url", url))
        .isInstanceOf(UnusableOptionsException.class)
        .hasMessageContaining(url);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--oidc-issuer http://login.example.org",
        "--oidc-issuer login",
        "--oidc-issuer https://login.example.org"
      })
  void believesNoIssuerThatIsNotSafeOrDoesNotKnowIt(String words) {
    assertThatThrownBy(() -> ServerOptions.of(("--url https://a.example " + words).split(" ")))
        .isInstanceOf(UnusableOptionsException.class)
        .hasMessageContaining(words.split(" ")[1]);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.0.0.0/0", "::/0", "proxy.example.org", "10.0.0.0/33"})
  void trustsNoProxyThatIsNotNamed(String proxy) {
    assertThatThrownBy(
            () -> ServerOptions.of("--url", "https://a.example", "--trusted-proxy", proxy))
        .isInstanceOf(UnusableOptionsException.class)
        .hasMessageContaining(proxy);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--port 70000",
        "--port x",
        "--data",
        "--open yes",
        "--management-port many",
        "--management-port 8080"
      })
  void namesWhatCannotBeUsed(String words) {
    assertThatThrownBy(() -> ServerOptions.of(words.split(" ")))
        .isInstanceOf(UnusableOptionsException.class)
        .hasMessageContaining(words.split(" ")[0]);
  }

  @Test
  void letsOneWorkbenchHoldAFolder(@TempDir Path folder) throws Exception {
    try (DataFolder _ = DataFolder.take(folder)) {
      assertThat(folder.resolve("linchpin.lock")).exists();
    }
  }
}
