package org.linchpin.server;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/// The folder with everything that has to be kept, held by one workbench at a time.
final class DataFolder implements AutoCloseable {
  private final FileChannel channel;

  private DataFolder(FileChannel channel) {
    this.channel = channel;
  }

  /// Takes the folder, making it first when it is not there.
  ///
  /// @throws UnusableOptionsException when another workbench has it, or it cannot be written
  static DataFolder take(Path folder) {
    try {
      Files.createDirectories(folder);
      FileChannel channel =
          FileChannel.open(
              folder.resolve("linchpin.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      @Nullable FileLock lock = channel.tryLock();
      if (lock == null) {
        channel.close();
        throw inUse(folder);
      }
      return new DataFolder(channel);
    } catch (OverlappingFileLockException taken) {
      throw inUse(folder);
    } catch (IOException failed) {
      throw new UnusableOptionsException(
          "The folder %s cannot be used: %s.".formatted(folder, failed.getMessage()));
    }
  }

  private static UnusableOptionsException inUse(Path folder) {
    return new UnusableOptionsException(
        "Another workbench uses the folder %s.\nMaybe open its page, or give --data another folder."
            .formatted(folder));
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
