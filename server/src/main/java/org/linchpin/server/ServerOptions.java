package org.linchpin.server;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;

/// How the workbench is served.
///
/// @param data the folder with everything that has to be kept
/// @param bind the address to listen at; only the machine itself for now
/// @param port the port to listen at; 0 for any that is free
/// @param web the folder with the built web app
public record ServerOptions(Path data, String bind, int port, Path web) {

  /// Options from words such as `--data DIR`, in any order.
  ///
  /// @throws UnusableOptionsException naming the word that cannot be used
  public static ServerOptions of(String... words) {
    Path data = Path.of(System.getProperty("user.home"), ".linchpin");
    String bind = "localhost";
    int port = 8080;
    Path web = Path.of(System.getProperty("linchpin.web", "web/dist"));
    for (int i = 0; i < words.length; i += 2) {
      String value = i + 1 < words.length ? words[i + 1] : "";
      if (value.isEmpty()) {
        throw new UnusableOptionsException("%s needs a value after it.".formatted(words[i]));
      }
      switch (words[i]) {
        case "--data" -> data = Path.of(value);
        case "--bind" -> bind = loopback(value);
        case "--port" -> port = port(value);
        case "--web" -> web = Path.of(value);
        default ->
            throw new UnusableOptionsException(
                "There is no option '%s'. Maybe --data DIR, --port NUMBER or --bind ADDRESS."
                    .formatted(words[i]));
      }
    }
    return new ServerOptions(data, bind, port, web);
  }

  private static int port(String value) {
    if (value.matches("\\d{1,5}") && Integer.parseInt(value) <= 65_535) {
      return Integer.parseInt(value);
    }
    throw new UnusableOptionsException(
        "--port is '%s'; expected a number from 0 to 65535.".formatted(value));
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
