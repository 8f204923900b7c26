package org.linchpin.server.storage;

/// Somebody who hears what other workbenches wrote into the same database.
public interface AnnouncementListener {
  /// Another workbench committed something.
  ///
  /// @param announcement a word for what, and a name for which, such as `changed 0a1b2c`
  void heard(String announcement);

  /// The connection was away for a while; anything may have been committed meanwhile.
  void missed();
}
