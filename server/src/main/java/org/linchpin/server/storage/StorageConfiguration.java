package org.linchpin.server.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Opens the database: the one that was named, or the file in the folder of data.
@Configuration(proxyBeanMethods = false)
class StorageConfiguration {

  @Bean(destroyMethod = "close")
  Database database(
      @Value("${linchpin.data}") String folder, @Value("${linchpin.database:}") String url)
      throws IOException {
    Path data = Path.of(folder);
    Files.createDirectories(data);
    return Database.open(DatabaseAddress.of(url, data), Optional.of(data.resolve("backups")));
  }
}
