package org.linchpin.format.importing.markdown;

/// HTML comments.
final class Comments {
  private Comments() {}

  /// What stands between the marks.
  static String inside(String comment) {
    return comment.replaceFirst("^<!-*", "").replaceFirst("-*!?>$", "").strip();
  }
}
