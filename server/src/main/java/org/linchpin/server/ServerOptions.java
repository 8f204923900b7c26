package org.linchpin.server;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// How the workbench is served.
///
/// @param data the folder with everything that has to be kept
/// @param bind the address to listen at
/// @param port the port to listen at; 0 for any that is free
/// @param web the folder with the built web app
/// @param exposure how others reach it; without it, it answers this machine only
/// @param upkeep what those need who run it for others
public record ServerOptions(
    Path data, String bind, int port, Path web, Optional<Exposure> exposure, Upkeep upkeep) {

  /// What those need who run the workbench for others.
  ///
  /// @param database the URL of a database on a server; empty for the file in the folder of data
  /// @param sync the folder of YAML files that is kept in step with the models
  /// @param managementPort the port for health and figures; -1 for none, 0 for any that is free
  public record Upkeep(String database, Optional<Path> sync, int managementPort) {
    public static final Upkeep NONE = new Upkeep("", Optional.empty(), -1);
  }

  /// A workbench for this machine alone.
  public ServerOptions(Path data, String bind, int port, Path web) {
    this(data, bind, port, web, Optional.empty(), Upkeep.NONE);
  }

  /// The same, run in another way.
  public ServerOptions with(Upkeep other) {
    return new ServerOptions(data, bind, port, web, exposure, other);
  }

  /// The same, for others too.
  public ServerOptions with(Exposure others) {
    return new ServerOptions(data, bind, port, web, Optional.of(others), upkeep);
  }

  /// Options from words such as `--data DIR`, in any order, and from the environment.
  ///
  /// @throws UnusableOptionsException naming the word that cannot be used
  public static ServerOptions of(String... words) {
    return of(System.getenv(), words);
  }

  static ServerOptions of(Map<String, String> environment, String... words) {
    Given given = new Given(environment.getOrDefault("LINCHPIN_DATABASE", ""));
    Iterator<String> each = List.of(words).iterator();
    while (each.hasNext()) {
      String word = each.next();
      if (word.equals("--public")) {
        given.open = true;
      } else {
        given.take(word, each.hasNext() ? each.next() : "");
      }
    }
    return given.options();
  }

  /// What has been read so far.
  private static final class Given {
    private Path data = Path.of(System.getProperty("user.home"), ".linchpin");
    private Path web = Path.of(System.getProperty("linchpin.web", "web/dist"));
    private Optional<String> bind = Optional.empty();
    private int port = 8080;
    private boolean open;
    private Optional<URI> url = Optional.empty();
    private final List<String> proxies = new ArrayList<>();
    private String issuer = "";
    private String client = "";
    private String database;
    private Optional<Path> sync = Optional.empty();
    private int management = -1;

    Given(String database) {
      this.database = database;
    }

    private void take(String word, String value) {
      if (value.isEmpty()) {
        throw new UnusableOptionsException("%s needs a value after it.".formatted(word));
      }
      switch (word) {
        case "--data" -> data = Path.of(value);
        case "--bind" -> bind = Optional.of(value);
        case "--port" -> port = port(word, value);
        case "--web" -> web = Path.of(value);
        case "--database" -> database = value;
        case "--sync" -> sync = Optional.of(Path.of(value));
        case "--management-port" -> management = port(word, value);
        case "--url" -> url = Optional.of(Exposure.url(value));
        case "--oidc-issuer" -> issuer = Exposure.issuer(value);
        case "--oidc-client" -> client = value;
        case "--trusted-proxy" -> proxies.addAll(Exposure.proxies(value));
        default ->
            throw new UnusableOptionsException(
                "There is no option '%s'. Maybe --data DIR, --port NUMBER, --bind ADDRESS, --public, --url ADDRESS, --database URL, --sync DIR, --management-port NUMBER, --trusted-proxy ADDRESS, --oidc-issuer ADDRESS or --oidc-client NAME."
                    .formatted(word));
      }
    }

    private ServerOptions options() {
      String address = bind.orElse(open ? "0.0.0.0" : "localhost");
      requireAddress(address);
      if (url.isEmpty() && (open || !Exposure.isLoopback(address))) {
        throw new UnusableOptionsException(
            "%s: others can reach the workbench there, and it was not told its public address.\nMaybe --url https://models.example.org, or leave %s out: it then answers this machine only."
                .formatted(
                    open ? "--public" : "--bind is '%s'".formatted(address),
                    open ? "--public" : "--bind"));
      }
      requireUrl(url, "--trusted-proxy", String.join(",", proxies));
      requireUrl(url, "--oidc-issuer", issuer);
      requireUrl(url, "--oidc-client", client);
      if (issuer.isEmpty() != client.isEmpty()) {
        throw new UnusableOptionsException(
            "--oidc-issuer is '%s' and --oidc-client is '%s'; expected both or neither."
                .formatted(issuer, client));
      }
      if (management == port && port > 0) {
        throw new UnusableOptionsException(
            "--management-port and --port are both %s; expected two ports.".formatted(port));
      }
      return new ServerOptions(
          data,
          address,
          port,
          web,
          url.map(known -> new Exposure(known, proxies, issuer, client)),
          new Upkeep(database, sync, management));
    }
  }

  /// Options that mean something only where there are accounts.
  private static void requireUrl(Optional<URI> url, String option, String value) {
    if (url.isEmpty() && !value.isEmpty()) {
      throw new UnusableOptionsException(
          "%s is '%s', but there is no public address.\nMaybe --url https://models.example.org."
              .formatted(option, value));
    }
  }

  private static int port(String option, String value) {
    if (value.matches("\\d{1,5}") && Integer.parseInt(value) <= 65_535) {
      return Integer.parseInt(value);
    }
    throw new UnusableOptionsException(
        "%s is '%s'; expected a number from 0 to 65535.".formatted(option, value));
  }

  private static void requireAddress(String address) {
    try {
      InetAddress _ = InetAddress.getByName(address);
    } catch (UnknownHostException nowhere) {
      throw new UnusableOptionsException(
          "--bind is '%s', which is no address of this machine.".formatted(address));
    }
  }
}
