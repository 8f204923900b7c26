package org.linchpin.server.accounts;

import java.time.Duration;
import java.util.Optional;
import org.linchpin.server.accounts.OneTimeLink.Purpose;
import org.springframework.stereotype.Component;

/// How the first administrator comes in: by a link that only whoever started the workbench sees.
@Component
public class SetUp {
  /// For how long the link is valid.
  static final Duration VALID = Duration.ofHours(24);

  private final Site site;
  private final Accounts accounts;
  private final OneTimeLinks links;

  SetUp(Site site, Accounts accounts, OneTimeLinks links) {
    this.site = site;
    this.accounts = accounts;
    this.links = links;
  }

  /// A new link as long as there is no administrator; those of earlier starts are void.
  public Optional<String> link() {
    if (!site.hasAccounts() || accounts.anyAdministrator()) {
      return Optional.empty();
    }
    links.withdrawAll(Purpose.SET_UP);
    Secret secret =
        links.make(links.planned(Purpose.SET_UP, Workspaces.FIRST, Role.OWNER, VALID), "start");
    return Optional.of(site.link("/setup#" + secret.text()));
  }
}
