package org.linchpin.server.storage;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// A copy of a whole database in one file, made while it is in use.
///
/// A zip archive: for each table `tables/NAME.jsonl`, one row as a JSON object in each line, in the
/// order of the primary key, and at the end `manifest.json` with schema, counts and checksums. All
/// tables are read in one transaction, so that they fit together. Tables are found in the database,
/// so that later ones are in it too.
public final class Backup {
  static final JsonMapper MAPPER = JsonMapper.builder().build();
  static final String MANIFEST = "manifest.json";
  private static final int FETCHED = 500;

  private Backup() {}

  /// A file name with the time in it, such as `before-update-20261120-160500.123.zip`.
  public static String name(String occasion, Instant at) {
    return "%s-%s.zip"
        .formatted(
            occasion,
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss.SSS", Locale.ROOT)
                .withZone(ZoneOffset.UTC)
                .format(at));
  }

  /// Writes a backup; the file is there whole or not at all.
  ///
  /// @throws StorageException when there is no database, the file exists or cannot be written
  public static Manifest write(DatabaseAddress address, Path file, Instant at) {
    if (address instanceof DatabaseAddress.InFile(Path database) && !Files.exists(database)) {
      throw new StorageException(
          "There is no database %s.\nMaybe --data names another folder.".formatted(database));
    }
    try {
      if (Files.exists(file)) {
        throw new FileAlreadyExistsException(file.toString(), null, "it exists");
      }
      Path folder = file.toAbsolutePath().getParent();
      Files.createDirectories(folder);
      Path part = Files.createTempFile(folder, file.getFileName() + ".", ".part");
      try {
        Manifest manifest = write(Dialect.of(address), part, at);
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        return manifest;
      } finally {
        Files.deleteIfExists(part);
      }
    } catch (FileAlreadyExistsException there) {
      throw new StorageException(
          "The file %s exists and is left as it is.\nMaybe name another one, with the date in it."
              .formatted(file),
          there);
    } catch (IOException failed) {
      throw new StorageException(
          "The backup %s cannot be written: %s".formatted(file, failed.getMessage()), failed);
    } catch (SQLException failed) {
      throw new StorageException(
          "The database %s cannot be read: %s".formatted(address.shown(), failed.getMessage()),
          failed);
    }
  }

  private static Manifest write(Dialect dialect, Path part, Instant at)
      throws IOException, SQLException {
    Manifest manifest;
    try (Connection connection = dialect.snapshot();
        OutputStream file = new BufferedOutputStream(Files.newOutputStream(part));
        ZipOutputStream zip = new ZipOutputStream(file)) {
      List<Manifest.Part> parts = new ArrayList<>();
      String schema = schema(connection);
      for (Table table : dialect.tables(connection)) {
        zip.putNextEntry(new ZipEntry("tables/%s.jsonl".formatted(table.name())));
        parts.add(copy(connection, table, dialect.byteOrder(), zip));
        zip.closeEntry();
      }
      manifest = new Manifest(Manifest.FORMAT, schema, at, parts);
      zip.putNextEntry(new ZipEntry(MANIFEST));
      zip.write(MAPPER.writerWithDefaultPrettyPrinter().writeValueAsBytes(manifest));
      zip.closeEntry();
    }
    try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
    return manifest;
  }

  static String schema(Connection connection) throws SQLException {
    List<String> versions =
        Database.query(
            connection,
            "select version from flyway_schema_history where version is not null order by"
                + " installed_rank desc limit 1",
            row -> row.getString(1));
    return versions.isEmpty() ? "0" : versions.getFirst();
  }

  private static Manifest.Part copy(
      Connection connection, Table table, String byteOrder, OutputStream out)
      throws SQLException, IOException {
    DigestOutputStream digested = new DigestOutputStream(out, sha256());
    long rows = 0;
    try (Statement statement = connection.createStatement()) {
      statement.setFetchSize(FETCHED);
      try (ResultSet row = statement.executeQuery(table.selection(byteOrder))) {
        while (row.next()) {
          ObjectNode object = MAPPER.createObjectNode();
          for (int i = 0; i < table.columns().size(); i++) {
            table.columns().get(i).read(row, i + 1, object);
          }
          digested.write((object + "\n").getBytes(StandardCharsets.UTF_8));
          rows++;
        }
      }
    }
    return new Manifest.Part(
        table.name(), rows, HexFormat.of().formatHex(digested.getMessageDigest().digest()));
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every JDK has SHA-256.", impossible);
    }
  }
}
