package org.linchpin.server.storage;

/// Somebody who hears what other workbenches wrote into the same database.
public interface AnnouncementListener {
  /// Another workbench committed something.
  void heard(Announcement announcement);

  /// The connection was away for a while; anything may have been committed meanwhile.
  void missed();
}
