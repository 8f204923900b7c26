package org.linchpin.server;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import org.linchpin.server.accounts.AddressRange;

/// How others than the one at this machine reach the workbench; with it, it has accounts.
///
/// @param url the public address, by which links and cookies are made
/// @param proxies addresses and ranges of proxies that are believed about where a request comes from
public record Exposure(URI url, List<String> proxies) {
  public Exposure {
    proxies = List.copyOf(proxies);
  }

  /// @throws UnusableOptionsException when it is no address, or one where passwords could be read
  ///   on the way
  static URI url(String value) {
    URI url;
    try {
      url = URI.create(value);
    } catch (IllegalArgumentException nonsense) {
      throw unusable(value);
    }
    boolean plain = "http".equals(url.getScheme());
    if (url.getHost() == null
        || !(plain || "https".equals(url.getScheme()))
        || !String.valueOf(url.getPath()).matches("/?")) {
      throw unusable(value);
    }
    if (plain && !isLoopback(url.getHost())) {
      throw new UnusableOptionsException(
          "--url is '%s', where passwords could be read on the way.\nMaybe https, by a proxy in front of the workbench."
              .formatted(value));
    }
    return url;
  }

  private static UnusableOptionsException unusable(String value) {
    return new UnusableOptionsException(
        "--url is '%s'; expected the address that people type, such as https://models.example.org."
            .formatted(value));
  }

  /// @param value addresses or ranges with commas between them
  static List<String> proxies(String value) {
    try {
      return Arrays.stream(value.split(",", -1))
          .map(String::strip)
          .peek(AddressRange::of)
          .toList();
    } catch (IllegalArgumentException refused) {
      throw new UnusableOptionsException("--trusted-proxy: " + refused.getMessage());
    }
  }

  static boolean isLoopback(String address) {
    try {
      return InetAddress.getByName(address).isLoopbackAddress();
    } catch (UnknownHostException nowhere) {
      return false;
    }
  }
}
