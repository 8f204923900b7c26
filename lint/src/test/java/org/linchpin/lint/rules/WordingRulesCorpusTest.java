package org.linchpin.lint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.linchpin.lint.Finding;
import org.linchpin.lint.Models;
import org.linchpin.lint.Severity;
import org.linchpin.model.BusinessModel;
import org.linchpin.model.Element;
import org.linchpin.model.ElementKind;
import org.linchpin.model.Fields;
import org.linchpin.model.vocabulary.CommonAttributes;

/// The rules about words, on notes put into a block. The invented corpus is for development, so
/// these are floors against getting worse, not figures to quote.
class WordingRulesCorpusTest {
  private static final Set<String> ACTIONS = Set.of("activity", "to-do");

  record Note(String label, String kind) {}

  @Test
  void hardlyAnyActionIsCalledAThing() throws IOException {
    List<Note> warned = notes().filter(note -> warns("KA101", ElementKind.ACTIVITY, note)).toList();
    long wrong = warned.stream().filter(note -> ACTIONS.contains(note.kind())).count();
    assertThat(warned).hasSizeGreaterThan(150);
    assertThat((double) wrong / warned.size()).isLessThan(0.05);
  }

  @Test
  void nearlyEveryThingAmongTheActivitiesIsAtLeastAskedAbout() throws IOException {
    List<Note> things = notes().filter(note -> note.kind().equals("resource")).toList();
    long noticed =
        things.stream()
            .filter(
                note ->
                    findings(ElementKind.ACTIVITY, note)
                        .anyMatch(f -> Set.of("KA101", "KA102", "KA113").contains(f.code())))
            .count();
    assertThat(things).hasSizeGreaterThan(250);
    assertThat((double) noticed / things.size()).isGreaterThan(0.95);
  }

  @Test
  void hardlyAnyThingIsCalledAnAction() throws IOException {
    List<Note> warned = notes().filter(note -> warns("KA103", ElementKind.RESOURCE, note)).toList();
    long wrong = warned.stream().filter(note -> note.kind().equals("resource")).count();
    assertThat(warned).hasSizeGreaterThan(200);
    assertThat((double) wrong / warned.size()).isLessThan(0.02);
  }

  @Test
  void workThatIsNamedLikeAThingIsNotCalledOne() throws IOException {
    List<Note> pairs = notes("pairs.tsv").toList();
    assertThat(pairs.stream().filter(note -> warns("KA101", ElementKind.ACTIVITY, note)))
        .isNotEmpty()
        .extracting(Note::kind)
        .containsOnly("resource");
  }

  private static boolean warns(String code, ElementKind block, Note note) {
    return findings(block, note)
        .anyMatch(f -> f.code().equals(code) && f.severity() == Severity.WARNING);
  }

  private static Stream<Finding> findings(ElementKind block, Note note) {
    Element element =
        new Element("note", block, Fields.NONE.with(CommonAttributes.NAME, note.label()));
    BusinessModel model = new BusinessModel(Fields.NONE, List.of(element));
    return Rules.linter().check(Models.context(model)).all().stream();
  }

  private static Stream<Note> notes() throws IOException {
    return Stream.concat(notes("dev.tsv"), notes("dev-2.tsv"));
  }

  private static Stream<Note> notes(String file) throws IOException {
    return Files.readAllLines(
            Path.of("src/test/resources/org/linchpin/lint/text/corpus").resolve(file))
        .stream()
        .filter(line -> !line.startsWith("#") && !line.isBlank())
        .map(line -> line.split("\t", -1))
        .map(fields -> new Note(fields[3], fields[4]));
  }
}
