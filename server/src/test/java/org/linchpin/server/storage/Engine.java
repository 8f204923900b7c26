package org.linchpin.server.storage;

import java.nio.file.Path;

/// The databases on which the same tests run.
public enum Engine {
  SQLITE {
    @Override
    public DatabaseAddress in(Path folder) {
      return DatabaseAddress.of("", folder);
    }
  },
  POSTGRESQL {
    @Override
    public DatabaseAddress in(Path folder) {
      return DatabaseAddress.of(PostgresCluster.running().database(folder), folder);
    }
  };

  /// The database that belongs to a folder of a test: empty at first, later the same again.
  public abstract DatabaseAddress in(Path folder);

  public Database open(Path folder) {
    return Database.open(in(folder));
  }

  /// As given to `--database`; empty for the file in the folder.
  public String url(Path folder) {
    return switch (in(folder)) {
      case DatabaseAddress.InFile _ -> "";
      case DatabaseAddress.OnServer(String url) -> url;
    };
  }
}
