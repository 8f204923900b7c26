package org.linchpin.server.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
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

@ParameterizedClass
@EnumSource
class DocumentsTest {
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
  private Database database;
  private Documents documents;

  @SuppressWarnings("NullAway.Init") // JUnit sets them
  DocumentsTest(Engine engine) {
    this.engine = engine;
  }

  @BeforeEach
  void open() {
    database = engine.open(folder);
    documents =
        new Documents(
            new Store(database),
            Clock.systemUTC(),
            new StaticListableBeanFactory().getBeanProvider(DocumentListener.class));
  }

  @AfterEach
  void close() {
    database.close();
  }

  private void reopen() {
    close();
    open();
  }

  private String made() {
    return switch (ModelReader.read(TEXT)) {
      case Reading.Read(var document) -> documents.create(document).id();
      case Reading.Unreadable(var problems) -> throw new AssertionError(problems);
    };
  }

  private Outcome submit(String model, String id, String client, Request request) {
    return documents.submit(model, new Submission(id, client, client, "{}", request)).join();
  }

  private Outcome edit(String model, String id, String client, Edit... edits) {
    return submit(model, id, client, new Request.Edits(List.of(edits)));
  }

  private String text(String model) {
    return documents.state(model).document().text();
  }

  @Test
  void keepsTheRestOfTheTextByteForByte() {
    String model = made();
    assertThat(edit(model, "1", "ann", new Edit.Set("sell", "name", "Sell rolls")))
        .isEqualTo(new Outcome.Accepted(1));
    assertThat(text(model)).isEqualTo(TEXT.replace("Sell bread", "Sell rolls"));
  }

  @Test
  void makesASubmissionOnceHoweverOftenItIsSent() {
    String model = made();
    Edit add = new Edit.Add(ElementKind.RESOURCE, "van", "Van");
    assertThat(edit(model, "same", "ann", add)).isEqualTo(new Outcome.Accepted(1));
    assertThat(edit(model, "same", "ann", add)).isEqualTo(new Outcome.Accepted(1));
    reopen();
    assertThat(edit(model, "same", "ann", add)).isEqualTo(new Outcome.Accepted(1));
    assertThat(documents.changes(model, 0, 10)).hasSize(1);
  }

  @Test
  void numbersManyWritersWithoutGapsAndReadsThemBack() {
    String model = made();
    List<CompletableFuture<Outcome>> all =
        IntStream.range(0, 450)
            .mapToObj(
                i ->
                    CompletableFuture.supplyAsync(
                        () ->
                            edit(
                                model,
                                "e" + i,
                                "c" + i % 7,
                                new Edit.Set("bake", "name", "Bake " + i)),
                        task -> Thread.ofVirtual().start(task)))
            .toList();
    List<Long> numbers = new ArrayList<>();
    all.forEach(
        future -> {
          if (future.join() instanceof Outcome.Accepted(long sequence)) {
            numbers.add(sequence);
          }
        });
    Collections.sort(numbers);
    assertThat(numbers).isEqualTo(LongStream.rangeClosed(1, 450).boxed().toList());
    String text = text(model);
    reopen();
    assertThat(text(model)).isEqualTo(text);
    assertThat(documents.at(model, 0).document().text()).isEqualTo(TEXT);
  }

  @Test
  void takesBackOnlyWhatIsOnesOwn() {
    String model = made();
    edit(model, "1", "ann", new Edit.Set("bake", "name", "Bake rolls"));
    edit(model, "2", "bob", new Edit.Set("sell", "name", "Sell rolls"));
    assertThat(submit(model, "3", "bob", new Request.Undo("1")))
        .isInstanceOf(Outcome.Refused.class);
    assertThat(submit(model, "4", "ann", new Request.Undo("1"))).isEqualTo(new Outcome.Accepted(3));
    assertThat(text(model)).isEqualTo(TEXT.replace("Sell bread", "Sell rolls"));
  }

  @Test
  void doesNotUndoOverWhatSomebodyElseChangedSince() {
    String model = made();
    edit(model, "1", "ann", new Edit.Set("bake", "name", "Bake rolls"));
    edit(model, "2", "bob", new Edit.Set("bake", "name", "Roast coffee"));
    assertThat(submit(model, "3", "ann", new Request.Undo("1")))
        .isInstanceOf(Outcome.Refused.class);
    assertThat(text(model)).contains("Roast coffee");
  }

  @Test
  void redoesWhatWasUndoneToTheLetter() {
    String model = made();
    edit(model, "1", "ann", new Edit.Remove("bake"));
    edit(model, "2", "ann", new Edit.Add(ElementKind.PARTNER, "mill", "Mill"));
    edit(model, "3", "ann", new Edit.Move("sell", ElementKind.RESOURCE));
    String present = text(model);
    for (String id : new String[] {"3", "2", "1"}) {
      submit(model, "u" + id, "ann", new Request.Undo(id));
    }
    assertThat(text(model)).isEqualTo(TEXT);
    for (String id : new String[] {"1", "2", "3"}) {
      submit(model, "r" + id, "ann", new Request.Undo("u" + id));
    }
    assertThat(text(model)).isEqualTo(present);
  }

  @Test
  void removesLinksMadeMeanwhileWithTheElement() {
    String model = made();
    edit(model, "1", "bob", new Edit.Connect("sell", "needs", "oven"));
    assertThat(edit(model, "2", "ann", new Edit.Remove("oven"))).isEqualTo(new Outcome.Accepted(2));
    assertThat(text(model)).doesNotContain("oven");
    submit(model, "3", "ann", new Request.Undo("2"));
    assertThat(text(model))
        .contains("needs: [oven]}   # by night")
        .contains("Sell bread, needs: [oven]");
  }

  @Test
  void carriesTypingOverEditsMadeMeanwhile() {
    String model = made();
    edit(model, "1", "bob", new Edit.Set("", "people", "9"));
    Splices typed = Splices.between(TEXT, TEXT.replace("Oven}", "Deck oven}"));
    assertThat(submit(model, "2", "ann", new Request.Typing(0, typed)))
        .isEqualTo(new Outcome.Accepted(2));
    assertThat(text(model)).contains("people: 9").contains("Deck oven");
  }

  @Test
  void refusesATextThatIsNoModelAndSaysWhere() {
    String model = made();
    Splices typed = Splices.between(TEXT, TEXT.replace("[oven]", "[ovn]"));
    assertThat(submit(model, "1", "ann", new Request.Typing(0, typed)))
        .isInstanceOfSatisfying(
            Outcome.Refused.class,
            refused -> assertThat(refused.problems().getFirst().line()).isEqualTo(4));
    assertThat(text(model)).isEqualTo(TEXT);
  }

  @Test
  void bringsBackAnEarlierTextAndKeepsWhatLayBetween() {
    String model = made();
    edit(model, "1", "ann", new Edit.Remove("sell"));
    edit(model, "2", "ann", new Edit.Set("bake", "name", "Bake rolls"));
    submit(model, "3", "bob", new Request.Restore(0));
    assertThat(text(model)).isEqualTo(TEXT);
    assertThat(documents.at(model, 2).document().text()).contains("Bake rolls");
  }

  @Test
  void keepsTheOrderThatWasAskedFor() {
    String model = made();
    submit(model, "1", "ann", new Request.Place("sell", java.util.Optional.of("bake")));
    assertThat(documents.state(model).document().model().elements())
        .extracting(element -> element.id())
        .containsExactly("sell", "bake", "oven");
    submit(model, "2", "ann", new Request.Undo("1"));
    assertThat(text(model)).isEqualTo(TEXT);
  }

  @Test
  void putsAModelAsideAndBringsItBack() {
    String model = made();
    documents.remove(model);
    assertThat(documents.list()).isEmpty();
    documents.bringBack(model);
    assertThat(documents.list()).extracting(ModelEntry::id).containsExactly(model);
    assertThat(text(model)).isEqualTo(TEXT);
  }

  @Test
  void keepsWhateverSomebodyTypesOrRefusesIt() {
    String model = made();
    for (String hostile : List.of("a\u0000b", "a\ud800b", "\udc00", "'; drop table model; --")) {
      Outcome outcome =
          documents
              .submit(
                  model,
                  new Submission(
                      "h" + hostile.length(),
                      hostile,
                      hostile,
                      hostile,
                      new Request.Edits(List.of(new Edit.Set("bake", "name", hostile)))))
              .join();
      assertThat(outcome).isNotNull();
    }
    assertThat(edit(model, "1", "ann", new Edit.Set("", "people", "9")))
        .isInstanceOf(Outcome.Accepted.class);
    String text = text(model);
    reopen();
    assertThat(text(model)).isEqualTo(text);
  }

  @Test
  void refusesAnIdThatCannotBeKept() {
    String model = made();
    for (String id : List.of("x".repeat(201), "a\u0000b", "\ud800")) {
      assertThat(edit(model, id, "ann", new Edit.Set("bake", "name", "Bake rolls")))
          .isInstanceOf(Outcome.Refused.class);
    }
    assertThatThrownBy(() -> documents.name(model, "x".repeat(201), "ann"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("201");
    assertThat(text(model)).isEqualTo(TEXT);
  }
}
