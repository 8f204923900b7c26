package org.linchpin.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `linchpin serve`: the workbench in a browser. The launcher starts it as a program of its own, on
/// its own class path; here is what it understands.
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    description =
        "Serves the workbench to the browsers of this machine: canvas, ranked activities, map and"
            + " history of as many models as you like, edited together and live. With a public"
            + " address it has accounts, and others reach it too.")
final class ServeCommand extends SessionCommand {
  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "The folder with the models; ~/.linchpin when left out.")
  private @Nullable String data;

  @Option(
      names = "--port",
      paramLabel = "NUMBER",
      description = "The port; 8080 when left out, 0 for any that is free.")
  private @Nullable Integer port;

  @Option(
      names = "--bind",
      paramLabel = "ADDRESS",
      description = "The address to listen at; localhost when left out. Any other needs --url.")
  private @Nullable String bind;

  @Option(
      names = "--public",
      description = "Listens at every address of this machine. Needs --url.")
  private @Nullable Boolean everywhere;

  @Option(
      names = "--url",
      paramLabel = "ADDRESS",
      description =
          "The address that people type, such as https://models.example.org. With it there are"
              + " accounts; the first start prints a link that makes you the administrator.")
  private @Nullable String url;

  @Option(
      names = "--trusted-proxy",
      paramLabel = "ADDRESS",
      description =
          "A proxy in front of the workbench, or a range such as 10.0.0.0/8: what it says about"
              + " where a request comes from is believed.")
  private @Nullable String proxy;

  @Option(
      names = "--oidc-issuer",
      paramLabel = "ADDRESS",
      description = "The login of your organisation (OpenID Connect), beside passwords.")
  private @Nullable String issuer;

  @Option(
      names = "--oidc-client",
      paramLabel = "NAME",
      description =
          "What that login knows the workbench as. The secret is read from LINCHPIN_OIDC_SECRET.")
  private @Nullable String client;

  @Option(
      names = "--database",
      paramLabel = "URL",
      description =
          "A PostgreSQL database in the place of a file, for teams and for several servers at once:"
              + " jdbc:postgresql://HOST/NAME?user=NAME&password=WORD. Also taken from the"
              + " environment variable LINCHPIN_DATABASE, where nobody sees the password.")
  private @Nullable String database;

  @Option(
      names = "--sync",
      paramLabel = "DIR",
      description =
          "A folder of YAML files that is kept in step with the models, both ways, for instance a"
              + " git repository.")
  private @Nullable String sync;

  @Option(
      names = "--management-port",
      paramLabel = "NUMBER",
      description =
          "A second port, on this machine only, for health, readiness and Prometheus; none when"
              + " left out.")
  private @Nullable Integer managementPort;

  ServeCommand(Session session) {
    super(session);
  }

  @Override
  public Integer call() {
    throw new UserException(
        "The workbench is a program of its own. Start it with the launcher of the checkout: ./linchpin serve"
            + given("--data", data)
            + given("--port", port)
            + given("--bind", bind)
            + (everywhere == null ? "" : " --public")
            + given("--url", url)
            + given("--trusted-proxy", proxy)
            + given("--oidc-issuer", issuer)
            + given("--oidc-client", client)
            + given("--database", database)
            + given("--sync", sync)
            + given("--management-port", managementPort));
  }

  static String given(String option, @Nullable Object value) {
    return value == null ? "" : " %s %s".formatted(option, value);
  }
}
