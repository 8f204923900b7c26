package org.linchpin.server.audit;

/// What somebody did, or tried to.
public enum Deed {
  SET_UP("set-up"),
  SET_UP_FAILED("set-up-failed"),
  LOGIN("login"),
  LOGIN_FAILED("login-failed"),
  LOGOUT("logout"),
  SESSION_ENDED("session-ended"),
  PASSWORD_CHANGED("password-changed"),
  ACCOUNT_MADE("account-made"),
  ACCOUNT_CLOSED("account-closed"),
  INVITED("invited"),
  INVITATION_WITHDRAWN("invitation-withdrawn"),
  JOINED("joined"),
  WORKSPACE_MADE("workspace-made"),
  ROLE_GIVEN("role-given"),
  ROLE_TAKEN("role-taken"),
  TOKEN_MADE("token-made"),
  TOKEN_REVOKED("token-revoked"),
  PASSKEY_ADDED("passkey-added"),
  PASSKEY_REMOVED("passkey-removed"),
  SHARED("shared"),
  SHARE_REVOKED("share-revoked"),
  EXPORTED("exported"),
  MODEL_REMOVED("model-removed"),
  REFUSED("refused");

  private final String word;

  Deed(String word) {
    this.word = word;
  }

  /// How it stands in the log, for good.
  public String word() {
    return word;
  }
}
