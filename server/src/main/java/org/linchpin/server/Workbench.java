package org.linchpin.server;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.linchpin.server.storage.DatabaseAddress;
import org.linchpin.server.storage.StorageException;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;

/// Where the workbench starts.
@SpringBootApplication
public class Workbench {

  public static void main(String[] arguments) {
    try {
      ServerOptions options = ServerOptions.of(arguments);
      DatabaseAddress database = database(options);
      // held until the process ends
      DataFolder.take(options.data());
      options.upkeep().sync().ifPresent(Workbench::require);
      int port = port(start(options));
      System.out.printf(
          "Linchpin's workbench: http://localhost:%s%nIts models are in %s. Ctrl-C stops it.%n",
          port, database instanceof DatabaseAddress.InFile ? options.data() : database.shown());
    } catch (UnusableOptionsException unusable) {
      System.err.println(unusable.getMessage());
      System.exit(2);
    } catch (PortInUseException taken) {
      System.err.printf(
          "Port %s is taken by another program.%nMaybe --port %s.%n",
          taken.getPort(), taken.getPort() + 1);
      System.exit(2);
    } catch (RuntimeException failed) {
      System.err.println(
          StorageException.in(failed).map(Throwable::getMessage).orElseGet(() -> trace(failed)));
      System.exit(2);
    }
  }

  private static void require(Path folder) {
    try {
      Files.createDirectories(folder);
    } catch (IOException unusable) {
      throw new UnusableOptionsException(
          "The folder of --sync, %s, cannot be used: %s.".formatted(folder, unusable.getMessage()));
    }
  }

  static DatabaseAddress database(ServerOptions options) {
    try {
      return DatabaseAddress.of(options.upkeep().database(), options.data());
    } catch (IllegalArgumentException unusable) {
      throw new UnusableOptionsException(String.valueOf(unusable.getMessage()));
    }
  }

  private static String trace(RuntimeException failed) {
    StringWriter trace = new StringWriter();
    failed.printStackTrace(new PrintWriter(trace));
    return trace.toString();
  }

  /// A workbench that runs until its context is closed.
  public static ConfigurableApplicationContext start(ServerOptions options) {
    SpringApplication application = new SpringApplication(Workbench.class);
    Map<String, Object> properties =
        new HashMap<>(
            Map.of(
                "server.address", options.bind(),
                "server.port", options.port(),
                "management.server.port", options.upkeep().managementPort(),
                "linchpin.data", options.data().toAbsolutePath().toString(),
                "linchpin.database", options.upkeep().database(),
                "linchpin.web", options.web().toAbsolutePath().toString()));
    options
        .upkeep()
        .sync()
        .ifPresent(folder -> properties.put("linchpin.sync", folder.toAbsolutePath().toString()));
    application.setDefaultProperties(properties);
    return application.run();
  }

  /// The port that was taken.
  static int port(ConfigurableApplicationContext context) {
    return Integer.parseInt(context.getEnvironment().getProperty("local.server.port", "0"));
  }

  @Bean
  Clock clock() {
    return Clock.system(java.time.ZoneId.systemDefault());
  }
}
