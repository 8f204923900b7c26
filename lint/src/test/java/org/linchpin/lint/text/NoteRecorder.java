package org.linchpin.lint.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.linchpin.format.importing.ImportOptions;
import org.linchpin.format.importing.Imported;
import org.linchpin.format.importing.Importers;
import org.linchpin.format.importing.Refused;
import org.linchpin.format.importing.SourceFile;
import org.linchpin.lint.Finding;
import org.linchpin.lint.Models;
import org.linchpin.lint.Severity;
import org.linchpin.lint.rules.Rules;
import org.linchpin.model.BusinessModel;
import org.linchpin.model.Element;
import org.linchpin.model.ElementKind;
import org.linchpin.model.Fields;
import org.linchpin.model.vocabulary.CommonAttributes;

/// Makes a record of a measurement: what the text method says of labelled notes, without their
/// texts.
///
/// The notes are rows of canvas, block, class of the first annotator, class of the second, class
/// after adjudication, text; between tabs.
final class NoteRecorder {

  private static final Set<String> WORDING =
      Set.of("KA101", "KA102", "KA104", "KA105", "KA109", "KA113");
  private static final List<Set<DecidingTest>> LEFT_OUT =
      Stream.concat(
              Stream.concat(
                  Stream.of(EnumSet.noneOf(DecidingTest.class)),
                  LinguisticReport.ABLATED.stream().map(EnumSet::of)),
              Stream.of(LinguisticReport.LISTS, LinguisticReport.ALL_BUT_WORDNET))
          .map(Set::<DecidingTest>copyOf)
          .toList();

  private final LabelReader reader = LabelReader.english();
  private final List<LabelReader> readers = LEFT_OUT.stream().map(reader::without).toList();
  private final Forms forms = new Forms(Lexicons.english());

  /// Reads the notes in the first file and writes the record to the second.
  static void main(String... files) throws IOException {
    NoteRecorder recorder = new NoteRecorder();
    Files.write(
        Path.of(files[1]),
        Files.readAllLines(Path.of(files[0])).stream()
            .map(line -> recorder.record(line.split("\t", -1)))
            .toList());
  }

  /// One line of the record, as [HeldOut] reads it.
  String record(String... note) {
    String text = note[5];
    LabelJudgement judged = reader.judge(text);
    String name = imported(text).orElse(text);
    List<String> row = new ArrayList<>(List.of(note).subList(0, 5));
    row.add(said(judged));
    row.add(warnings(text));
    row.add(said(reader.judge(name)));
    row.add(warnings(name));
    row.add(judged.test().plainName());
    row.add(readers.stream().map(r -> letter(r, text)).collect(Collectors.joining()));
    row.add(LinguisticReport.startsWithVerb(text, forms) ? "a" : "r");
    return String.join("\t", row);
  }

  private static String said(LabelJudgement judged) {
    return switch (judged.kind()) {
      case ACTIVITY -> "activity";
      case THING -> "resource";
      case TO_DO -> "to-do";
      case OBJECTIVE -> "objective";
      case UNCLEAR -> "unclear";
      case NOT_JUDGED -> "not judged";
    };
  }

  private static String letter(LabelReader reader, String text) {
    return switch (LinguisticReport.reading(reader, text)) {
      case ACTIVITY -> "a";
      case THING -> "r";
      case TO_DO, OBJECTIVE, UNCLEAR, NOT_JUDGED -> "?";
    };
  }

  /// The codes of the rules about words that speak up when the note stands in Key Activities, and
  /// KA103 when it warns of the note in Key Resources; "-" for none.
  private static String warnings(String text) {
    Stream<String> asActivity =
        codes(ElementKind.ACTIVITY, text, f -> Optional.of(f.code()).filter(WORDING::contains));
    Stream<String> asResource =
        codes(
            ElementKind.RESOURCE,
            text,
            f ->
                Optional.of(f.code())
                    .filter(c -> c.equals("KA103") && f.severity() == Severity.WARNING));
    String all =
        Stream.concat(asActivity, asResource).distinct().sorted().collect(Collectors.joining(","));
    return all.isEmpty() ? "-" : all;
  }

  private static Stream<String> codes(
      ElementKind block, String text, Function<Finding, Optional<String>> code) {
    Element element = new Element("note", block, Fields.NONE.with(CommonAttributes.NAME, text));
    BusinessModel model = new BusinessModel(Fields.NONE, List.of(element));
    return Rules.linter().check(Models.context(model)).all().stream()
        .flatMap(finding -> code.apply(finding).stream());
  }

  /// What the note is called once imported from a list in Markdown: its lead where it has one, its
  /// first item where it lists several.
  static Optional<String> imported(String text) {
    String canvas = "# Canvas\n\n## Key Activities\n\n- " + text + "\n";
    return switch (Importers.read(new SourceFile("canvas.md", canvas), ImportOptions.DEFAULT)) {
      case Imported(BusinessModel model, var _) ->
          model.elements().stream()
              .filter(e -> e.kind() == ElementKind.ACTIVITY)
              .findFirst()
              .map(Element::name);
      case Refused _ -> Optional.empty();
    };
  }
}
