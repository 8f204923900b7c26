package org.linchpin.server;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.linchpin.server.storage.Backup;
import org.linchpin.server.storage.DatabaseAddress;
import org.linchpin.server.storage.LastBackup;
import org.linchpin.server.storage.Manifest;
import org.linchpin.server.storage.Restore;
import org.linchpin.server.storage.StorageException;
import org.springframework.boot.logging.LoggingSystem;

/// Where `backup` and `restore` start.
public final class Copies {
  private static final String OVERWRITE = "--overwrite";

  private Copies() {}

  /// @param arguments `backup` or `restore`, then a file and options
  public static void main(String[] arguments) {
    // nothing is logged: what was done is one sentence
    LoggingSystem.get(Copies.class.getClassLoader()).beforeInitialize();
    try {
      System.out.println(run(System.getenv(), arguments));
    } catch (UnusableOptionsException | StorageException refused) {
      System.err.println(refused.getMessage());
      System.exit(2);
    }
  }

  /// Does what the words say.
  ///
  /// @return what was done, as a sentence
  static String run(Map<String, String> environment, String... words) {
    List<String> rest = new ArrayList<>(List.of(words));
    String what = rest.removeFirst();
    boolean overwrite = what.equals("restore") && rest.remove(OVERWRITE);
    String file = "";
    List<String> options = new ArrayList<>();
    for (int i = 0; i < rest.size(); i++) {
      if (rest.get(i).startsWith("--")) {
        options.addAll(rest.subList(i, Math.min(i + 2, rest.size())));
        i++;
      } else if (file.isEmpty()) {
        file = rest.get(i);
      } else {
        throw new UnusableOptionsException(
            "There are two files, '%s' and '%s'; expected one.".formatted(file, rest.get(i)));
      }
    }
    if (file.isEmpty()) {
      throw new UnusableOptionsException(
          "%s needs a file, as in  linchpin %s models.zip .".formatted(what, what));
    }
    ServerOptions given = ServerOptions.of(environment, options.toArray(String[]::new));
    DatabaseAddress address = Workbench.database(given);
    return what.equals("backup")
        ? backup(given.data(), address, Path.of(file))
        : restore(given.data(), address, Path.of(file), overwrite);
  }

  private static String backup(Path data, DatabaseAddress address, Path file) {
    Instant now = Instant.now();
    Manifest manifest = Backup.write(address, file, now);
    new LastBackup(data).made(now);
    return "%s holds %s now: %s.".formatted(file, address.shown(), told(manifest));
  }

  private static String restore(Path data, DatabaseAddress address, Path file, boolean overwrite) {
    try (DataFolder _ = DataFolder.take(data)) {
      String kept = "";
      if (overwrite && Restore.rows(address) > 0) {
        Instant now = Instant.now();
        Path before = data.resolve("backups").resolve(Backup.name("before-restore", now));
        Backup.write(address, before, now);
        kept = "\nWhat was there before is kept in %s.".formatted(before);
      }
      Manifest manifest =
          Restore.read(
              file, address, overwrite ? Restore.Existing.REPLACE : Restore.Existing.REFUSE);
      return "%s holds %s now, as of %s: %s.%s"
          .formatted(address.shown(), file, manifest.at(), told(manifest), kept);
    } catch (IOException failed) {
      throw new UnusableOptionsException(
          "The folder %s cannot be used: %s.".formatted(data, failed.getMessage()));
    }
  }

  private static String told(Manifest manifest) {
    long models =
        manifest.tables().stream()
            .filter(table -> table.name().equals("model"))
            .mapToLong(Manifest.Part::rows)
            .sum();
    return String.format(
        Locale.ROOT,
        "%s, %,d rows in %s tables, schema %s",
        models == 1 ? "1 model" : models + " models",
        manifest.rows(),
        manifest.tables().size(),
        manifest.schema());
  }
}
