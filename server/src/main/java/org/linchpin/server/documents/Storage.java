package org.linchpin.server.documents;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.linchpin.server.documents.store.Database;
import org.linchpin.server.documents.store.Store;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Opens the database in the folder of data.
@Configuration(proxyBeanMethods = false)
class Storage {

  @Bean(destroyMethod = "close")
  Store store(@Value("${linchpin.data}") String folder) throws IOException {
    Path data = Path.of(folder);
    Files.createDirectories(data);
    return new Store(Database.open(data.resolve("linchpin.db")));
  }
}
