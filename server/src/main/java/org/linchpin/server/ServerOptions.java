package org.linchpin.server;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/// How the workbench is served.
///
/// @param data the folder with everything that has to be kept
/// @param bind the address to listen at; only the machine itself for now
/// @param port the port to listen at; 0 for any that is free
/// @param web the folder with the built web app
/// @param upkeep what those need who run it for others
public record ServerOptions(Path data, String bind, int port, Path web, Upkeep upkeep) {

  /// What those need who run the workbench for others.
  ///
  /// @param database the URL of a database on a server; empty for the file in the folder of data
  /// @param sync the folder of YAML files that is kept in step with the models
  /// @param managementPort the port for health and figures; -1 for none, 0 for any that is free
  public record Upkeep(String database, Optional<Path> sync, int managementPort) {
    public static final Upkeep NONE = new Upkeep("", Optional.empty(), -1);
  }

  /// A workbench for one person.
  public ServerOptions(Path data, String bind, int port, Path web) {
    this(data, bind, port, web, Upkeep.NONE);
  }

  /// Options from words such as `--data DIR`, in any order, and from the environment.
  ///
  /// @throws UnusableOptionsException naming the word that cannot be used
  static ServerOptions of(Map<String, String> environment, String... words) {
    Path data = Path.of(System.getProperty("user.home"), ".linchpin");
    String bind = "localhost";
    int port = 8080;
    Path web = Path.of(System.getProperty("linchpin.web", "web/dist"));
    String database = environment.getOrDefault("LINCHPIN_DATABASE", "");
    Optional<Path> sync = Optional.empty();
    int management = -1;
    for (int i = 0; i < words.length; i += 2) {
      String value = i + 1 < words.length ? words[i + 1] : "";
      if (value.isEmpty()) {
        throw new UnusableOptionsException("%s needs a value after it.".formatted(words[i]));
      }
      switch (words[i]) {
        case "--data" -> data = Path.of(value);
        case "--bind" -> bind = loopback(value);
        case "--port" -> port = port("--port", value);
        case "--web" -> web = Path.of(value);
        case "--database" -> database = value;
        case "--sync" -> sync = Optional.of(Path.of(value));
        case "--management-port" -> management = port("--management-port", value);
        default ->
            throw new UnusableOptionsException(
                "There is no option '%s'. Maybe --data DIR, --port NUMBER, --bind ADDRESS, --database URL, --sync DIR or --management-port NUMBER."
                    .formatted(words[i]));
      }
    }
    if (management == port && port > 0) {
      throw new UnusableOptionsException(
          "--management-port and --port are both %s; expected two ports.".formatted(port));
    }
    return new ServerOptions(data, bind, port, web, new Upkeep(database, sync, management));
  }

  public static ServerOptions of(String... words) {
    return of(System.getenv(), words);
  }

  private static int port(String option, String value) {
    if (value.matches("\\d{1,5}") && Integer.parseInt(value) <= 65_535) {
      return Integer.parseInt(value);
    }
    throw new UnusableOptionsException(
        "%s is '%s'; expected a number from 0 to 65535.".formatted(option, value));
  }

  private static String loopback(String address) {
    try {
      if (InetAddress.getByName(address).isLoopbackAddress()) {
        return address;
      }
    } catch (UnknownHostException nowhere) {
      throw new UnusableOptionsException(
          "--bind is '%s', which is no address of this machine.".formatted(address));
    }
    throw new UnusableOptionsException(
        "--bind is '%s', which others can reach, and this version has no accounts to protect your models.\nMaybe leave --bind out: the workbench then answers this machine only."
            .formatted(address));
  }
}
