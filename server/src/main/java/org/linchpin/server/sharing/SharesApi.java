package org.linchpin.server.sharing;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.linchpin.server.accounts.Access;
import org.linchpin.server.accounts.Person.Guest;
import org.linchpin.server.accounts.RefusedException;
import org.linchpin.server.accounts.Site;
import org.linchpin.server.accounts.Trail;
import org.linchpin.server.accounts.Who;
import org.linchpin.server.audit.Deed;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Share links over HTTP.
@RestController
@RequestMapping(path = "/api", produces = "application/json")
class SharesApi {
  private static final int MOST_DAYS = 366;

  private final ShareLinks links;
  private final Access access;
  private final Site site;
  private final Trail trail;

  SharesApi(ShareLinks links, Access access, Site site, Trail trail) {
    this.links = links;
    this.access = access;
    this.site = site;
    this.trail = trail;
  }

  /// A link that is valid, without its secret.
  record ShareJson(String id, String name, Instant made, Instant expires) {
    static ShareJson of(ShareLink link) {
      return new ShareJson(link.id(), link.name(), link.made(), link.expires());
    }
  }

  /// @param days for how long it is valid, 1 to 366
  record NewShareJson(String name, int days) {}

  /// A link that was just made.
  ///
  /// @param address what to give away, a path only where there is no public address; it is not told
  ///   again
  record MadeShareJson(ShareJson share, String address) {}

  /// The secret in a link.
  record ShareTokenJson(String token) {}

  /// What a link shows.
  record SharedJson(String model) {}

  @GetMapping("/models/{id}/shares")
  List<ShareJson> shares(@PathVariable String id) {
    return links.of(id).stream().map(ShareJson::of).toList();
  }

  @PostMapping("/models/{id}/shares")
  @ResponseStatus(HttpStatus.CREATED)
  MadeShareJson make(
      @PathVariable String id, @RequestBody NewShareJson wanted, HttpServletRequest request) {
    if (wanted.days() < 1 || wanted.days() > MOST_DAYS) {
      throw new RefusedException(
          422,
          "The link would be valid for %s days; expected 1 to %s."
              .formatted(wanted.days(), MOST_DAYS));
    }
    String workspace = access.workspaceOf(id);
    if (workspace.isEmpty()) {
      throw RefusedException.unknown();
    }
    String name = wanted.name().strip();
    ShareLinks.Made made =
        links.make(
            id,
            name.substring(0, Math.min(80, name.length())),
            Duration.ofDays(wanted.days()),
            Who.of(request).id());
    trail.record(
        request, Deed.SHARED, workspace, "model %s until %s".formatted(id, made.link().expires()));
    return new MadeShareJson(
        ShareJson.of(made.link()), site.link("/share/" + made.secret().text()));
  }

  @DeleteMapping("/models/{id}/shares/{share}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void revoke(@PathVariable String id, @PathVariable String share, HttpServletRequest request) {
    links.revoke(id, share);
    trail.record(request, Deed.SHARE_REVOKED, access.workspaceOf(id), "model %s".formatted(id));
  }

  /// Which model a link shows.
  @PostMapping("/shared")
  SharedJson shared(@RequestBody ShareTokenJson token) {
    Guest guest = links.guest(token.token());
    if (guest.model().isEmpty()) {
      throw RefusedException.unknown();
    }
    return new SharedJson(guest.model());
  }
}
