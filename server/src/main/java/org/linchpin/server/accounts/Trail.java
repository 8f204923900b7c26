package org.linchpin.server.accounts;

import jakarta.servlet.http.HttpServletRequest;
import org.linchpin.server.audit.Audit;
import org.linchpin.server.audit.Deed;
import org.linchpin.server.audit.Happening;
import org.springframework.stereotype.Component;

/// Writes into the audit log what requests do, with who sent them and from where.
@Component
public class Trail {
  private final Audit audit;
  private final Who who;

  Trail(Audit audit, Who who) {
    this.audit = audit;
    this.who = who;
  }

  /// @param workspace the id of the workspace it is about, or empty
  /// @param about what it was done to, for people
  public void record(HttpServletRequest request, Deed deed, String workspace, String about) {
    record(request, Who.of(request), deed, workspace, about);
  }

  /// The same where the request has only just shown who it comes from.
  void record(
      HttpServletRequest request, Person person, Deed deed, String workspace, String about) {
    audit
        .record(
            new Happening(
                deed, person.id(), person.displayName(), who.address(request), workspace, about))
        .join();
  }
}
