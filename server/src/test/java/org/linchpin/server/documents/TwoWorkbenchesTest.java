package org.linchpin.server.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.linchpin.format.ModelReader;
import org.linchpin.format.Reading;
import org.linchpin.model.ElementKind;
import org.linchpin.model.edit.Edit;
import org.linchpin.server.documents.store.Store;
import org.linchpin.server.documents.text.Splices;
import org.linchpin.server.storage.Database;
import org.linchpin.server.storage.Engine;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/// Two workbenches on one database, each with the same documents open.
///
/// On SQLite they share a connection and are told nothing, so that they learn of one another only
/// by a lost race.
@ParameterizedClass
@EnumSource
class TwoWorkbenchesTest {
  private static final String TEXT =
      """
      linchpin: 1
      name: Bakery
      key-activities:
        bake: {name: Bake bread, needs: [oven]}   # by night
        sell: {name: Sell bread}
      key-resources:
        oven: {name: Oven}
      """;

  private final Engine engine;
  @TempDir private Path folder;
  private final List<Database> databases = new ArrayList<>();
  private final List<Node> nodes = new ArrayList<>();

  @SuppressWarnings("NullAway.Init") // JUnit sets the folder
  TwoWorkbenchesTest(Engine engine) {
    this.engine = engine;
  }

  /// A workbench, what its listeners were told, and how it hears of the other.
  private record Node(Documents documents, Heard heard, Neighbours neighbours) {}

  /// Changes in the order in which they were told.
  private static final class Heard implements DocumentListener {
    private final List<Long> numbers = new ArrayList<>();
    private final ConcurrentHashMap<Long, CountDownLatch> awaited = new ConcurrentHashMap<>();
    private String text = TEXT;

    @Override
    public synchronized void committed(
        String model, Change change, DocumentState before, DocumentState after) {
      numbers.add(change.sequence());
      text = change.splices().apply(text).orElse("a change does not fit");
      latch(change.sequence()).countDown();
    }

    @Override
    public void lost(String model) {
      throw new AssertionError("a document was lost");
    }

    private CountDownLatch latch(long sequence) {
      return awaited.computeIfAbsent(sequence, _ -> new CountDownLatch(1));
    }

    boolean hears(long sequence) throws InterruptedException {
      return latch(sequence).await(20, TimeUnit.SECONDS);
    }

    synchronized List<Long> numbers() {
      return List.copyOf(numbers);
    }

    synchronized String text() {
      return text;
    }
  }

  @BeforeEach
  void open() {
    for (int i = 0; i < 2; i++) {
      if (i == 0 || engine == Engine.POSTGRESQL) {
        databases.add(engine.open(folder));
      }
      Heard heard = new Heard();
      StaticListableBeanFactory beans = new StaticListableBeanFactory();
      beans.addBean("heard", heard);
      Documents documents =
          new Documents(
              new Store(databases.getLast()),
              Clock.systemUTC(),
              beans.getBeanProvider(DocumentListener.class));
      Neighbours neighbours = new Neighbours(databases.getLast(), documents);
      neighbours.afterSingletonsInstantiated();
      nodes.add(new Node(documents, heard, neighbours));
    }
  }

  @AfterEach
  void close() {
    nodes.forEach(node -> node.documents().stop());
    databases.forEach(Database::close);
  }

  private String made() {
    return switch (ModelReader.read(TEXT)) {
      case Reading.Read(var document) -> nodes.getFirst().documents().create(document).id();
      case Reading.Unreadable(var problems) -> throw new AssertionError(problems);
    };
  }

  private CompletableFuture<Outcome> submit(int node, String model, String id, Request request) {
    return nodes
        .get(node)
        .documents()
        .submit(model, new Submission(id, "c" + node, "c" + node, "{}", request));
  }

  private CompletableFuture<Outcome> edit(int node, String model, String id, Edit... edits) {
    return submit(node, model, id, new Request.Edits(List.of(edits)));
  }

  private String text(int node, String model) {
    return nodes.get(node).documents().state(model).document().text();
  }

  private void openEverywhere(String model) {
    assertThat(text(0, model)).isEqualTo(text(1, model));
  }

  @Test
  void makeConcurrentEditsOnceAndEndEqual() throws Exception {
    String model = made();
    openEverywhere(model);
    int each = 400;
    List<CompletableFuture<Outcome>> all = new ArrayList<>();
    List<Thread> writers = new ArrayList<>();
    for (int node = 0; node < 2; node++) {
      int at = node;
      List<CompletableFuture<Outcome>> outcomes =
          IntStream.range(0, each).mapToObj(_ -> new CompletableFuture<Outcome>()).toList();
      all.addAll(outcomes);
      writers.add(
          Thread.ofVirtual()
              .start(
                  () -> {
                    for (int i = 0; i < each; i++) {
                      CompletableFuture<Outcome> outcome = outcomes.get(i);
                      String id = "n%s-%s".formatted(at, i);
                      var _ =
                          edit(at, model, id, new Edit.Add(ElementKind.RESOURCE, id, "Van " + id))
                              .whenComplete((o, _) -> outcome.complete(o));
                      if (i % 20 == 19) {
                        outcome.join();
                      }
                    }
                  }));
    }
    for (Thread writer : writers) {
      writer.join();
    }
    assertThat(all).allSatisfy(o -> assertThat(o.join()).isInstanceOf(Outcome.Accepted.class));
    if (engine == Engine.SQLITE) {
      nodes.forEach(node -> node.neighbours().missed());
    }
    List<Long> numbers = LongStream.rangeClosed(1, 2L * each).boxed().toList();
    for (Node node : nodes) {
      assertThat(node.heard().hears(2L * each)).isTrue();
      assertThat(node.heard().numbers()).isEqualTo(numbers);
    }
    assertThat(text(0, model)).isEqualTo(text(1, model)).isEqualTo(nodes.get(1).heard().text());
    assertThat(nodes.getFirst().documents().changes(model, 0, 10_000))
        .extracting(Change::edit)
        .doesNotHaveDuplicates()
        .hasSize(2 * each);
    assertThat(nodes.getFirst().documents().at(model, 2L * each).document().text())
        .isEqualTo(text(0, model));
  }

  @Test
  void makeOnceWhatIsSentToBoth() {
    String model = made();
    openEverywhere(model);
    for (int i = 0; i < 30; i++) {
      Edit edit = new Edit.Set("bake", "name", "Bake " + i);
      CompletableFuture<Outcome> one = edit(0, model, "same-" + i, edit);
      CompletableFuture<Outcome> other = edit(1, model, "same-" + i, edit);
      assertThat(one.join()).isEqualTo(other.join()).isEqualTo(new Outcome.Accepted(i + 1L));
    }
  }

  @Test
  void carryTypingOverWhatTheOtherWrote() {
    String model = made();
    openEverywhere(model);
    edit(0, model, "1", new Edit.Set("", "people", "9")).join();
    Splices typed = Splices.between(TEXT, TEXT.replace("Oven}", "Deck oven}"));
    assertThat(submit(1, model, "2", new Request.Typing(0, typed)).join())
        .isEqualTo(new Outcome.Accepted(2));
    assertThat(text(1, model)).contains("people: 9").contains("Deck oven");
    assertThat(submit(0, model, "3", new Request.Undo("1")).join())
        .isEqualTo(new Outcome.Accepted(3));
    assertThat(text(0, model)).doesNotContain("people").contains("Deck oven");
  }

  @Test
  void refuseWhatNoLongerFitsOnceTheOtherIsKnown() {
    String model = made();
    openEverywhere(model);
    edit(0, model, "1", new Edit.Remove("sell")).join();
    assertThat(edit(1, model, "2", new Edit.Set("sell", "name", "Sell rolls")).join())
        .isInstanceOf(Outcome.Refused.class);
    assertThat(edit(1, model, "3", new Edit.Set("bake", "name", "Bake rolls")).join())
        .isEqualTo(new Outcome.Accepted(2));
  }

  @Test
  void readToTheEndBeforeTheDatabaseIsClosed() throws Exception {
    String model = made();
    Reader reader = new Reader();
    StaticListableBeanFactory beans = new StaticListableBeanFactory();
    beans.addBean("reader", reader);
    Database database = databases.getLast();
    Documents late =
        new Documents(
            new Store(database), Clock.systemUTC(), beans.getBeanProvider(DocumentListener.class));
    assertThat(late.state(model).sequence()).isZero();
    edit(0, model, "1", new Edit.Set("bake", "name", "Bake rolls")).join();
    late.missed();
    assertThat(reader.told.await(20, TimeUnit.SECONDS)).isTrue();
    late.missed(); // waits behind the first
    Thread closing =
        Thread.ofPlatform()
            .start(
                () -> {
                  late.stop();
                  database.close();
                });
    while (closing.isAlive() && closing.getState() != Thread.State.TIMED_WAITING) {
      Thread.onSpinWait();
    }
    reader.goOn.countDown();
    closing.join();
    late.missed();
    assertThat(reader.ended.await(1, TimeUnit.SECONDS)).as("a document was lost").isFalse();
    assertThat(late.isRunning()).isFalse();
  }

  /// Somebody who is held up while being told.
  private static final class Reader implements DocumentListener {
    private final CountDownLatch told = new CountDownLatch(1);
    private final CountDownLatch goOn = new CountDownLatch(1);
    private final CountDownLatch ended = new CountDownLatch(1);

    @Override
    public void committed(String model, Change change, DocumentState before, DocumentState after) {
      told.countDown();
      try {
        assertThat(goOn.await(20, TimeUnit.SECONDS)).isTrue();
      } catch (InterruptedException hurried) {
        Thread.currentThread().interrupt();
      }
    }

    @Override
    public void lost(String model) {
      ended.countDown();
    }
  }
}
