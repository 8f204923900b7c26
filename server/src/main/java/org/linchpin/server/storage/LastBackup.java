package org.linchpin.server.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;

/// When the last backup was made, remembered in the folder of data.
public record LastBackup(Path data) {

  private Path file() {
    return data.resolve("last-backup");
  }

  /// Remembers a backup; nothing happens when the folder is not there.
  public void made(Instant at) {
    if (Files.isDirectory(data)) {
      try {
        Files.writeString(file(), at.toString());
      } catch (IOException failed) {
        throw new StorageException(
            "The time of the backup cannot be written to %s.".formatted(file()), failed);
      }
    }
  }

  Optional<Instant> at() {
    try {
      return Files.exists(file())
          ? Optional.of(Instant.parse(Files.readString(file()).strip()))
          : Optional.empty();
    } catch (IOException | DateTimeException unreadable) {
      return Optional.empty();
    }
  }
}
