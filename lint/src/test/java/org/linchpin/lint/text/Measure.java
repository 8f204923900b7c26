package org.linchpin.lint.text;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.linchpin.lint.text.HeldOut.Note;
import org.linchpin.lint.text.HeldOut.Reading;

/// One thing that the method says of notes, and of which notes it is right.
///
/// @param name what is said
/// @param right which notes it is right of, in words
/// @param warns whether it has to be good enough to warn, or only to ask
/// @param block the block it is said in, empty for any
record Measure(
    String name,
    String right,
    boolean warns,
    String block,
    Predicate<Note> found,
    Predicate<Note> truth) {

  private static final String ACTIVITIES = "activities";

  private static final double WARNING = 0.9;
  private static final double WARNING_LOW = 0.85;
  private static final double QUESTION = 0.7;

  /// The measures of one reading of the notes.
  static List<Measure> of(Function<Note, Reading> reading) {
    Predicate<Note> noWork = n -> !n.isWork();
    Predicate<Note> asThing = said(reading, "resource");
    Predicate<Note> asWork = said(reading, "activity").or(said(reading, "to-do"));
    return List.of(
        new Measure("read as a thing", "a thing", true, "", asThing, is("resource")),
        new Measure("read as a thing", "no work", true, "", asThing, noWork),
        rule("KA101", "a thing", reading, is("resource")),
        rule("KA101", "no work", reading, noWork),
        new Measure("KA102 asks", "no work", false, ACTIVITIES, fires(reading, "KA102"), noWork),
        new Measure("read as work", "work", true, "", asWork, Note::isWork),
        new Measure(
            "KA103 warns", "work", true, "resources", fires(reading, "KA103"), Note::isWork),
        rule("KA104", "a to-do", reading, is("to-do")),
        rule("KA109", "an objective", reading, is("objective")));
  }

  private static Measure rule(
      String code, String right, Function<Note, Reading> reading, Predicate<Note> truth) {
    return new Measure(code + " warns", right, true, ACTIVITIES, fires(reading, code), truth);
  }

  private static Predicate<Note> is(String kind) {
    return n -> n.truth().equals(kind);
  }

  private static Predicate<Note> said(Function<Note, Reading> reading, String kind) {
    return n -> reading.apply(n).said().equals(kind);
  }

  private static Predicate<Note> fires(Function<Note, Reading> reading, String code) {
    return n -> reading.apply(n).codes().contains(code);
  }

  /// False when all notes are of one block, and it is said in another.
  boolean concerns(HeldOut notes) {
    return block.isEmpty() || notes.count(n -> n.block().equals(block)) > 0;
  }

  Proportion precision(HeldOut notes) {
    return notes.share(truth, found);
  }

  Proportion recall(HeldOut notes) {
    return notes.share(found, truth);
  }

  CanvasInterval precisionByCanvas(HeldOut notes) {
    return notes.byCanvas(truth, found);
  }

  CanvasInterval recallByCanvas(HeldOut notes) {
    return notes.byCanvas(found, truth);
  }

  /// The harmonic mean of precision and recall, "-" where there is none.
  String f1(HeldOut notes) {
    double precision = precision(notes).value();
    double recall = recall(notes).value();
    return precision + recall == 0
        ? "-"
        : Page.decimals(2 * precision * recall / (precision + recall));
  }

  /// Whether it meets what a warning or a question has to.
  String holds(HeldOut notes) {
    Proportion precision = precision(notes);
    if (precision.trials() == 0) {
      return "never said";
    }
    if (!warns) {
      return precision.value() >= QUESTION ? "yes" : "no";
    }
    if (precision.value() < WARNING || precision.low() < WARNING_LOW) {
      return "no";
    }
    return precisionByCanvas(notes).low() < WARNING_LOW ? "by notes, not by canvas" : "yes";
  }
}
