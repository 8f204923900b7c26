package org.linchpin.server.collaboration;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.linchpin.format.ModelReader;
import org.linchpin.format.Reading;
import org.linchpin.server.documents.Change;
import org.linchpin.server.documents.DocumentListener;
import org.linchpin.server.documents.DocumentState;
import org.linchpin.server.documents.Documents;
import org.linchpin.server.documents.store.Store;
import org.linchpin.server.storage.Database;
import org.linchpin.server.storage.Engine;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/// Clients that are slow and come and go, messages that are lost, doubled and out of order, answers
/// that never arrive, and a server that is ended and begins again from its database: in the end
/// every replica has the server's text, every submission was made once or refused, and undoing a
/// lot and redoing it changes nothing.
@ParameterizedClass
@EnumSource
class ClientsSimulationTest {
  private static final String TEXT =
      """
      linchpin: 1
      key-activities:
        bake: {name: Bake, needs: [oven]}
        sell: {name: Sell}
      key-resources:
        oven: {name: Oven}
      """;

  private final Engine engine;
  @TempDir private Path folder;

  @SuppressWarnings("NullAway.Init") // JUnit sets the folder
  ClientsSimulationTest(Engine engine) {
    this.engine = engine;
  }

  @Test
  void everyReplicaEndsAsTheServer() {
    run(0, 40);
  }

  @Test
  @Tag("slow")
  void everyReplicaEndsAsTheServerOnAThousandSchedules() {
    run(1_000, 1_000 + Integer.getInteger("linchpin.schedules", 1_000));
  }

  private void run(int from, int to) {
    try (Database database = engine.open(folder)) {
      Store store = new Store(database);
      for (int seed = from; seed < to; seed++) {
        try {
          schedule(store, new SplittableRandom(seed));
        } catch (RuntimeException | AssertionError failure) {
          throw new AssertionError("seed " + seed, failure);
        }
      }
    }
  }

  private static void schedule(Store store, RandomGenerator random) {
    List<SimulatedClient> clients = new ArrayList<>();
    Documents documents = server(store, clients);
    String model = made(documents);
    for (int i = 0; i < 2 + random.nextInt(3); i++) {
      clients.add(new SimulatedClient("c" + i, model, random));
    }
    for (int step = 0; step < 80; step++) {
      SimulatedClient client = clients.get(random.nextInt(clients.size()));
      switch (random.nextInt(20)) {
        case 0 -> client.disconnect();
        case 1, 2, 3 -> {
          if (!client.isConnected()) {
            client.connect(documents);
          }
        }
        case 4, 5, 6, 7 -> client.act();
        case 8 -> {
          if (random.nextInt(6) == 0) {
            clients.forEach(SimulatedClient::disconnect);
            documents = server(store, clients);
          }
        }
        case 9, 10, 11, 12, 13 -> client.serve(documents);
        default -> client.hear();
      }
    }
    settle(clients, documents);
    check(clients, documents, model);
    clients.getFirst().undoAndRedo(documents);
  }

  private static void settle(List<SimulatedClient> clients, Documents documents) {
    clients.forEach(SimulatedClient::calm);
    for (int round = 0; !clients.stream().allMatch(SimulatedClient::isQuiet); round++) {
      assertThat(round).as("rounds until quiet").isLessThan(1_000);
      for (SimulatedClient client : clients) {
        if (!client.isConnected()) {
          client.connect(documents);
        }
        client.serve(documents);
        client.hear();
      }
    }
  }

  private static void check(List<SimulatedClient> clients, Documents documents, String model) {
    String text = documents.state(model).document().text();
    List<String> inLog = documents.changes(model, 0, 10_000).stream().map(Change::edit).toList();
    assertThat(inLog).doesNotHaveDuplicates();
    for (SimulatedClient client : clients) {
      assertThat(client.text()).isEqualTo(text);
      for (String id : client.mine()) {
        assertThat(inLog.contains(id) || client.refused().contains(id)).as(id).isTrue();
      }
    }
  }

  private static Documents server(Store store, List<SimulatedClient> clients) {
    DocumentListener telling =
        new DocumentListener() {
          @Override
          public void committed(
              String model, Change change, DocumentState before, DocumentState after) {
            clients.forEach(client -> client.tell(change));
          }

          @Override
          public void lost(String model) {
            throw new AssertionError("a document was lost");
          }
        };
    StaticListableBeanFactory beans = new StaticListableBeanFactory();
    beans.addBean("telling", telling);
    return new Documents(store, Clock.systemUTC(), beans.getBeanProvider(DocumentListener.class));
  }

  private static String made(Documents documents) {
    return switch (ModelReader.read(TEXT)) {
      case Reading.Read(var document) -> documents.create(document).id();
      case Reading.Unreadable(var problems) -> throw new AssertionError(problems);
    };
  }
}
