package org.linchpin.server.storage;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A PostgreSQL server of the tests' own, in a temporary folder, from the programs of the system's
/// package; it starts when the first test asks and ends with the tests.
public final class PostgresCluster {
  private static final Path PACKAGES = Path.of("/usr/lib/postgresql");
  private static @Nullable PostgresCluster running;

  private final Path programs;
  private final Path folder;
  private final int port;
  private final Map<Path, String> databases = new HashMap<>();

  private PostgresCluster(Path programs, Path folder, int port) {
    this.programs = programs;
    this.folder = folder;
    this.port = port;
  }

  public static synchronized PostgresCluster running() {
    PostgresCluster cluster = running;
    if (cluster == null) {
      cluster = start();
      running = cluster;
    }
    return cluster;
  }

  private static PostgresCluster start() {
    try {
      Path folder = Files.createTempDirectory("linchpin-postgresql-");
      PostgresCluster cluster = new PostgresCluster(programs(), folder, freePort());
      if (isRoot()) {
        // PostgreSQL refuses to be run by root
        Files.setOwner(
            folder,
            folder
                .getFileSystem()
                .getUserPrincipalLookupService()
                .lookupPrincipalByName("postgres"));
      }
      cluster.run(
          "initdb",
          "-D",
          cluster.data(),
          "-U",
          "linchpin",
          "-A",
          "trust",
          "-E",
          "UTF8",
          "--locale=C.UTF-8",
          "--no-sync");
      cluster.startServer();
      Runtime.getRuntime().addShutdownHook(new Thread(cluster::end));
      return cluster;
    } catch (IOException failed) {
      throw new AssertionError(failed);
    }
  }

  /// Starts the server, again after [#stopServer()].
  public void startServer() {
    run(
        "pg_ctl",
        "start",
        "-w",
        "-D",
        data(),
        "-l",
        folder.resolve("log").toString(),
        "-o",
        "-c listen_addresses=127.0.0.1 -c port=%s -c unix_socket_directories='' -c max_connections=200"
            .formatted(port));
  }

  /// Ends the server at once, as a crash does.
  public void stopServer() {
    run("pg_ctl", "stop", "-D", data(), "-m", "immediate");
  }

  private String data() {
    return folder.resolve("data").toString();
  }

  /// The newest installed programs.
  private static Path programs() throws IOException {
    if (Files.isDirectory(PACKAGES)) {
      try (Stream<Path> versions = Files.list(PACKAGES)) {
        List<Path> found =
            versions
                .map(version -> version.resolve("bin"))
                .filter(bin -> Files.isExecutable(bin.resolve("initdb")))
                .sorted(Comparator.comparingInt(PostgresCluster::version))
                .toList();
        if (!found.isEmpty()) {
          return found.getLast();
        }
      }
    }
    throw new AssertionError(
        "The tests run on SQLite and on PostgreSQL, and there is no PostgreSQL in %s.\nInstall it with  apt install postgresql , or run ./dev test as root, which does."
            .formatted(PACKAGES));
  }

  private static int freePort() throws IOException {
    try (ServerSocket free = new ServerSocket(0)) {
      return free.getLocalPort();
    }
  }

  private static int version(Path bin) {
    String name = bin.getName(bin.getNameCount() - 2).toString();
    return name.matches("\\d+") ? Integer.parseInt(name) : 0;
  }

  private static boolean isRoot() {
    return "root".equals(System.getProperty("user.name"));
  }

  private void run(String program, String... arguments) {
    List<String> command = new ArrayList<>();
    if (isRoot()) {
      command.addAll(List.of("runuser", "-u", "postgres", "--"));
    }
    command.add(programs.resolve(program).toString());
    command.addAll(List.of(arguments));
    try {
      Path log = folder.resolve("log-" + program);
      Process process =
          new ProcessBuilder(command)
              .directory(Path.of("/tmp").toFile())
              .redirectErrorStream(true)
              .redirectOutput(log.toFile())
              .start();
      if (!process.waitFor(60, TimeUnit.SECONDS) || process.exitValue() != 0) {
        throw new AssertionError(command + "\n" + Files.readString(log));
      }
    } catch (IOException failed) {
      throw new AssertionError(failed);
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
      throw new AssertionError(hurried);
    }
  }

  /// The URL of the database that belongs to a folder, made when it is asked for first.
  synchronized String database(Path of) {
    String name = databases.computeIfAbsent(of.toAbsolutePath(), _ -> "t" + databases.size());
    String url = "jdbc:postgresql://127.0.0.1:%s/%s?user=linchpin".formatted(port, name);
    try (Connection connection =
            DriverManager.getConnection(url.replace("/" + name + "?", "/postgres?"));
        var statement = connection.createStatement()) {
      try (var known =
          statement.executeQuery("select 1 from pg_database where datname = '" + name + "'")) {
        if (known.next()) {
          return url;
        }
      }
      statement.execute("create database " + name);
      return url;
    } catch (SQLException failed) {
      throw new AssertionError(failed);
    }
  }

  private void end() {
    try {
      stopServer();
    } finally {
      remove();
    }
  }

  private void remove() {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException failed) {
      throw new AssertionError(failed);
    }
  }
}
