package org.linchpin.server.documents;

import org.linchpin.server.storage.Announcement;
import org.linchpin.server.storage.AnnouncementListener;
import org.linchpin.server.storage.Database;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/// The other workbenches on the same database: open documents follow what they write.
@Component
final class Neighbours implements SmartInitializingSingleton, AnnouncementListener {
  private final Database database;
  private final Documents documents;

  Neighbours(Database database, Documents documents) {
    this.database = database;
    this.documents = documents;
  }

  @Override
  public void afterSingletonsInstantiated() {
    database.listen(this);
  }

  @Override
  public void heard(Announcement announcement) {
    documents.heard(announcement);
  }

  @Override
  public void missed() {
    documents.missed();
  }
}
