package org.linchpin.server.accounts;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/// Where the workbench is reached, which decides whether it has accounts.
@Component
public class Site {
  /// The property with the public address; without it the workbench is for this machine alone.
  public static final String URL = "linchpin.url";

  /// The property with the proxies that are believed.
  public static final String PROXIES = "linchpin.proxies";

  private final Optional<URI> url;
  private final List<String> proxies;

  public Site(Environment environment, @Value("${" + PROXIES + ":}") String proxies) {
    this.url =
        Optional.ofNullable(environment.getProperty(URL))
            .filter(u -> !u.isEmpty())
            .map(URI::create);
    this.proxies = proxies.isEmpty() ? List.of() : List.of(proxies.split(","));
  }

  /// True when people have accounts: always, unless only this machine is answered.
  public boolean hasAccounts() {
    return url.isPresent();
  }

  /// The public address.
  public Optional<URI> url() {
    return url;
  }

  /// An address of a place in the workbench, for a link that is given to somebody; a path only when
  /// there is no public address.
  public String link(String path) {
    return url.map(u -> u.toString().replaceAll("/$", "") + path).orElse(path);
  }

  /// True when the public address is behind TLS.
  public boolean isEncrypted() {
    return url.map(u -> "https".equals(u.getScheme())).orElse(false);
  }

  /// True for the host that people reach the workbench at, told without a port.
  public boolean isOwnHost(String host) {
    return url.map(URI::getHost)
        .map(own -> own.toLowerCase(Locale.ROOT).equals(host.toLowerCase(Locale.ROOT)))
        .orElse(false);
  }

  /// True for the origin of the workbench's own pages.
  public boolean isOwnOrigin(String origin) {
    return url.map(u -> origin(u).equalsIgnoreCase(origin)).orElse(false);
  }

  private static String origin(URI url) {
    boolean usual =
        url.getPort() < 0 || url.getPort() == ("https".equals(url.getScheme()) ? 443 : 80);
    return url.getScheme() + "://" + url.getHost() + (usual ? "" : ":" + url.getPort());
  }

  /// True for a proxy that was named at the start.
  public boolean trusts(String address) {
    return proxies.stream().anyMatch(proxy -> AddressRange.of(proxy).contains(address));
  }

  /// Where a request comes from: what proxies say, as long as they are trusted, the nearest first.
  ///
  /// @param peer the address at the other end of the connection
  /// @param forwarded the header `X-Forwarded-For`, or empty
  public String client(String peer, String forwarded) {
    String client = peer;
    String[] hops = forwarded.isBlank() ? new String[0] : forwarded.split(",", -1);
    for (int i = hops.length - 1; i >= 0 && trusts(client); i--) {
      String hop = hops[i].strip();
      if (!AddressRange.isAddress(hop)) {
        return client;
      }
      client = hop;
    }
    return client;
  }
}
