package org.linchpin.server;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import org.linchpin.server.documents.store.Database;
import org.linchpin.server.documents.store.Store;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;

/// Where the workbench starts.
@SpringBootApplication
public class Workbench {

  public static void main(String[] arguments) {
    try {
      start(ServerOptions.of(arguments));
    } catch (UnusableOptionsException unusable) {
      System.err.println(unusable.getMessage());
      System.exit(2);
    }
  }

  /// A workbench that runs until its context is closed.
  public static ConfigurableApplicationContext start(ServerOptions options) {
    SpringApplication application = new SpringApplication(Workbench.class);
    application.setDefaultProperties(
        Map.of(
            "server.address", options.bind(),
            "server.port", options.port(),
            "linchpin.web", options.web().toAbsolutePath().toString()));
    application.addInitializers(
        context -> context.getBeanFactory().registerSingleton("serverOptions", options));
    return application.run();
  }

  @Bean
  Clock clock() {
    return Clock.systemDefaultZone();
  }

  @Bean(destroyMethod = "close")
  Store store(ServerOptions options) throws java.io.IOException {
    Path folder = options.data();
    Files.createDirectories(folder);
    return new Store(Database.open(folder.resolve("linchpin.db")));
  }
}
