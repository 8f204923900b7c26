package org.linchpin.server.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linchpin.server.storage.Database;

class AuditTest {
  @TempDir private Path folder;

  private static Happening login(String name) {
    return new Happening(Deed.LOGIN, "id-" + name, name, "192.0.2.1", "local", name);
  }

  @Test
  void sealsEachLineByTheNextWhoeverWritesAtTheSameTime() {
    try (Database database = Database.open(folder.resolve("test.db"))) {
      Audit audit = new Audit(database, Clock.systemUTC());
      CompletableFuture.allOf(
              IntStream.range(0, 700)
                  .mapToObj(i -> audit.record(login("n" + i)))
                  .toArray(CompletableFuture[]::new))
          .join();
      Verification verification = audit.verify();
      assertThat(verification.entries()).isEqualTo(700);
      assertThat(verification.broken()).isZero();
      assertThat(verification.hash()).isEqualTo(audit.all(0).getFirst().hash());
      assertThat(audit.all(0)).hasSize(200);
      assertThat(audit.of("local", 3)).extracting(AuditEntry::sequence).containsExactly(2L, 1L);
      assertThat(audit.of("elsewhere", 0)).isEmpty();
    }
  }

  @Test
  void noticesWhatWasChangedOrTakenOut() {
    for (String forgery :
        new String[] {
          "update audit set name = 'nobody' where sequence = 5",
          "delete from audit where sequence = 5",
          "update audit set at = at + 1 where sequence = 5"
        }) {
      Path file = folder.resolve(Integer.toHexString(forgery.hashCode()) + ".db");
      try (Database database = Database.open(file)) {
        Audit audit = new Audit(database, Clock.systemUTC());
        for (int i = 0; i < 9; i++) {
          audit.record(login("n" + i)).join();
        }
        database.write(connection -> Database.run(connection, forgery)).join();
        assertThat(audit.verify().broken()).as(forgery).isEqualTo(5);
      }
    }
  }
}
