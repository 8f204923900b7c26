package org.linchpin.server.accounts;

/// What an endpoint or a message asks of whoever calls it.
public enum Permission {
  /// Nothing: it tells no secret, or a secret has to be sent with it.
  ANYBODY(About.NOTHING, Role.VIEWER),
  /// An account, by whatever proof; only what is theirs is told.
  SIGNED_IN(About.NOTHING, Role.VIEWER),
  /// A browser that logged in: one's own account, its sessions and tokens.
  SELF(About.NOTHING, Role.OWNER),
  /// An administrator of the workbench in a browser that logged in.
  ADMINISTER(About.NOTHING, Role.OWNER),
  /// A place in some workspace where models may be made.
  CREATE(About.NOTHING, Role.EDITOR),
  /// What a share link shows, or more.
  SHOWN(About.MODEL, Role.VIEWER),
  /// To read the model.
  VIEW(About.MODEL, Role.VIEWER),
  /// To comment on the model.
  COMMENT(About.MODEL, Role.COMMENTER),
  /// To change the model.
  EDIT(About.MODEL, Role.EDITOR),
  /// To share the model and give roles in it.
  OWN(About.MODEL, Role.OWNER),
  /// To know the workspace.
  BELONG(About.WORKSPACE, Role.VIEWER),
  /// To invite into the workspace and give roles in it.
  GOVERN(About.WORKSPACE, Role.OWNER);

  /// What a permission is about.
  enum About {
    NOTHING,
    MODEL,
    WORKSPACE
  }

  private final About about;
  private final Role least;

  Permission(About about, Role least) {
    this.about = about;
    this.least = least;
  }

  About about() {
    return about;
  }

  /// The role that suffices.
  Role least() {
    return least;
  }
}
