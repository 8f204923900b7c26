package org.linchpin.server.storage;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/// A backup that is read: its manifest, and the rows of its tables, checked against it.
final class BackupFile implements AutoCloseable {
  private final Path path;
  private final ZipFile zip;
  private final Manifest manifest;

  private BackupFile(Path path, ZipFile zip, Manifest manifest) {
    this.path = path;
    this.zip = zip;
    this.manifest = manifest;
  }

  /// Somebody who takes rows.
  @FunctionalInterface
  interface Rows {
    void take(JsonNode row) throws SQLException;
  }

  /// @throws StorageException when the file is no backup, or of a form that is not known
  static BackupFile open(Path path) {
    try {
      ZipFile zip = new ZipFile(path.toFile());
      try {
        return new BackupFile(path, zip, manifest(path, zip));
      } catch (RuntimeException | IOException failed) {
        zip.close();
        throw failed;
      }
    } catch (IOException | JacksonException failed) {
      throw new StorageException(
          "The file %s cannot be read as a backup: %s.\nMaybe it was cut short; take another one."
              .formatted(path, Optional.ofNullable(failed.getMessage()).orElse("no reason given")),
          failed);
    }
  }

  private static Manifest manifest(Path path, ZipFile zip) throws IOException {
    try (InputStream in = entry(path, zip, Backup.MANIFEST)) {
      JsonNode node = Backup.MAPPER.readTree(in);
      int format = node.path("format").asInt(0);
      if (format != Manifest.FORMAT) {
        throw new StorageException(
            "The backup %s has form %s; this Linchpin reads form %s.\nMaybe it was made by a newer Linchpin: update this one."
                .formatted(path, format, Manifest.FORMAT));
      }
      return Backup.MAPPER.treeToValue(node, Manifest.class);
    }
  }

  private static InputStream entry(Path path, ZipFile zip, String name) throws IOException {
    ZipEntry entry = zip.getEntry(name);
    if (entry == null) {
      throw new StorageException(
          "The file %s is no backup of Linchpin: it has no %s in it.".formatted(path, name));
    }
    return zip.getInputStream(entry);
  }

  Manifest manifest() {
    return manifest;
  }

  /// Reads everything once, so that nothing is changed for the sake of a broken file.
  void verify() {
    try {
      for (Manifest.Part part : manifest.tables()) {
        read(part, _ -> {});
      }
    } catch (SQLException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /// The rows of a table, each as an object of its columns.
  ///
  /// @throws StorageException when they are not those that were written
  void read(Manifest.Part part, Rows rows) throws SQLException {
    String name = "tables/%s.jsonl".formatted(part.name());
    try (DigestInputStream in = new DigestInputStream(entry(path, zip, name), Backup.sha256());
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      long count = 0;
      for (@Nullable String line = lines.readLine(); line != null; line = lines.readLine()) {
        rows.take(Backup.MAPPER.readTree(line));
        count++;
      }
      String found = HexFormat.of().formatHex(in.getMessageDigest().digest());
      if (count != part.rows() || !found.equals(part.sha256())) {
        throw new StorageException(
            "The backup %s is damaged: table '%s' has %s rows with checksum %s; expected %s with %s.\nMaybe take another one."
                .formatted(path, part.name(), count, found, part.rows(), part.sha256()));
      }
    } catch (IOException | JacksonException broken) {
      throw new StorageException(
          "The backup %s is damaged in table '%s': %s.\nMaybe take another one."
              .formatted(path, part.name(), broken.getMessage()),
          broken);
    }
  }

  @Override
  public void close() {
    try {
      zip.close();
    } catch (IOException failed) {
      throw new StorageException("The backup %s cannot be closed.".formatted(path), failed);
    }
  }
}
