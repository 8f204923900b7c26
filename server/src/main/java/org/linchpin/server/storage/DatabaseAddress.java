package org.linchpin.server.storage;

import java.nio.file.Path;

/// Where a database is.
public sealed interface DatabaseAddress {

  /// A file of SQLite.
  record InFile(Path file) implements DatabaseAddress {}

  /// A database on a PostgreSQL server.
  ///
  /// @param url as in `jdbc:postgresql://host/name?user=someone&password=secret`
  record OnServer(String url) implements DatabaseAddress {}

  /// The database at a URL, or the file in the folder of data when there is none.
  ///
  /// @throws IllegalArgumentException when the URL is not one of PostgreSQL
  static DatabaseAddress of(String url, Path data) {
    if (url.isEmpty()) {
      return new InFile(data.resolve("linchpin.db"));
    }
    if (!url.startsWith("jdbc:postgresql:")) {
      throw new IllegalArgumentException(
          "The database is '%s'; expected jdbc:postgresql://HOST/NAME?user=NAME&password=WORD.\nMaybe leave it out: the models are then in a file of their own."
              .formatted(withoutParameters(url)));
    }
    return new OnServer(url);
  }

  /// What people may see of it: no user, no password.
  default String shown() {
    return switch (this) {
      case InFile(Path file) -> file.toString();
      case OnServer(String url) -> withoutParameters(url);
    };
  }

  private static String withoutParameters(String url) {
    return url.replaceFirst("\\?.*", "").replaceFirst("//[^/]*@", "//");
  }
}
