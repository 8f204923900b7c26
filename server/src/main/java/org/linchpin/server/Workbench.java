package org.linchpin.server;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.linchpin.server.accounts.Organisation;
import org.linchpin.server.accounts.SetUp;
import org.linchpin.server.accounts.Site;
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
      tell(options, database, start(options));
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

  private static void tell(
      ServerOptions options, DatabaseAddress database, ConfigurableApplicationContext context) {
    String address =
        options
            .exposure()
            .map(e -> "%s (listening at %s:%s)".formatted(e.url(), options.bind(), port(context)))
            .orElseGet(() -> "http://localhost:%s".formatted(port(context)));
    System.out.printf(
        "Linchpin's workbench: %s%nIts models are in %s. Ctrl-C stops it.%n",
        address, database instanceof DatabaseAddress.InFile ? options.data() : database.shown());
    context
        .getBean(SetUp.class)
        .link()
        .ifPresent(
            link ->
                System.out.printf(
                    "There is no administrator yet. Become it within a day, with this link that works once:%n%s%n",
                    link));
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
    Map<String, Object> properties = new HashMap<>();
    properties.put("server.address", options.bind());
    properties.put("server.port", options.port());
    properties.put("linchpin.data", options.data().toAbsolutePath().toString());
    properties.put("linchpin.database", options.upkeep().database());
    options
        .upkeep()
        .sync()
        .ifPresent(folder -> properties.put("linchpin.sync", folder.toAbsolutePath().toString()));
    properties.put("management.server.port", options.upkeep().managementPort());
    properties.put("linchpin.web", options.web().toAbsolutePath().toString());
    options
        .exposure()
        .ifPresent(
            exposure -> {
              properties.put(Site.URL, exposure.url().toString());
              properties.put(Site.PROXIES, String.join(",", exposure.proxies()));
              properties.put(Organisation.ISSUER, exposure.issuer());
              properties.put(Organisation.CLIENT, exposure.client());
              // the handshake with an organisation's login, which comes back from another site
              properties.put("server.servlet.session.cookie.name", "__Host-handshake");
              properties.put("server.servlet.session.cookie.path", "/");
              properties.put("server.servlet.session.cookie.secure", "true");
              properties.put("server.servlet.session.cookie.http-only", "true");
              properties.put("server.servlet.session.cookie.same-site", "lax");
            });
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
