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
/// @param proxies addresses and ranges of proxies that are believed about where a request comes
///   from
/// @param issuer who else can say who somebody is (OpenID Connect), or empty
/// @param client the name by which that one knows this workbench, or empty
public record Exposure(URI url, List<String> proxies, String issuer, String client) {
  public Exposure {
    proxies = List.copyOf(proxies);
  }

  /// One with accounts of its own only.
  public Exposure(URI url, List<String> proxies) {
    this(url, proxies, "", "");
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

  /// @throws UnusableOptionsException when what the issuer says could be changed on the way
  static String issuer(String value) {
    try {
      URI issuer = URI.create(value);
      boolean safe =
          "https".equals(issuer.getScheme())
              || ("http".equals(issuer.getScheme()) && isLoopback(issuer.getHost()));
      if (issuer.getHost() != null && safe) {
        return value;
      }
    } catch (IllegalArgumentException nonsense) {
      // told below
    }
    throw new UnusableOptionsException(
        "--oidc-issuer is '%s'; expected an address such as https://login.example.org."
            .formatted(value));
  }

  private static UnusableOptionsException unusable(String value) {
    return new UnusableOptionsException(
        "--url is '%s'; expected the address that people type, such as https://models.example.org."
            .formatted(value));
  }

  /// @param value addresses or ranges with commas between them
  static List<String> proxies(String value) {
    try {
      return Arrays.stream(value.split(",", -1)).map(String::strip).peek(AddressRange::of).toList();
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
