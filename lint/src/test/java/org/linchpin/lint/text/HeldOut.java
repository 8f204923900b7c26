package org.linchpin.lint.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// What the text method and the rules about words said of the notes of the second round, as
/// measured once.
record HeldOut(List<Note> notes) {

  /// One note without its text.
  ///
  /// @param seen whether its canvas was among those that the method's design was tried on
  /// @param first the class by the first annotator
  /// @param second the class by the second annotator
  /// @param truth the class after adjudication
  /// @param letters readings by probability alone: `a`, `r` or `?`, for the method, each ablation,
  ///   no lists, and WordNet alone
  /// @param verbFirst whether the first word is a verb
  record Note(
      String canvas,
      boolean seen,
      String block,
      String first,
      String second,
      String truth,
      Reading typed,
      Reading imported,
      Reading after,
      String letters,
      boolean verbFirst) {

    boolean isWork() {
      return isWork(truth);
    }

    static boolean isWork(String kind) {
      return kind.equals("activity") || kind.equals("to-do");
    }
  }

  /// What was said of a note once.
  ///
  /// @param said what the words were read as
  /// @param codes the rules that spoke up
  /// @param test the test that decided, empty when not recorded
  record Reading(String said, Set<String> codes, String test) {

    static Reading of(String said, String codes, String test) {
      return new Reading(said, Set.of(codes.split(",", -1)), test);
    }
  }

  HeldOut {
    notes = List.copyOf(notes);
  }

  static HeldOut read() {
    List<Note> notes = new ArrayList<>();
    for (String[] f : WordList.rows("corpus/real-canvases-2.tsv")) {
      notes.add(
          new Note(
              f[0],
              f[1].equals("seen"),
              f[2],
              f[3],
              f[4],
              f[5],
              Reading.of(f[6], f[7], f[10]),
              Reading.of(f[8], f[9], ""),
              Reading.of(f[13], f[14], f[15]),
              f[11],
              f[12].equals("a")));
    }
    return new HeldOut(notes);
  }

  HeldOut where(Predicate<Note> wanted) {
    return new HeldOut(notes.stream().filter(wanted).toList());
  }

  HeldOut unseen() {
    return where(note -> !note.seen());
  }

  HeldOut of(Collection<String> blocks) {
    return where(note -> blocks.contains(note.block()));
  }

  /// The notes that say plainly what is done or had.
  HeldOut activitiesAndThings() {
    return where(n -> n.truth().equals("activity") || n.truth().equals("resource"));
  }

  long canvases() {
    return notes.stream().map(Note::canvas).distinct().count();
  }

  long count(Predicate<Note> wanted) {
    return notes.stream().filter(wanted).count();
  }

  /// How many of the notes of one sort are of another as well.
  Proportion share(Predicate<Note> right, Predicate<Note> among) {
    return new Proportion(count(among.and(right)), count(among));
  }

  /// The interval of the same share when canvases instead of notes are drawn.
  CanvasInterval byCanvas(Predicate<Note> right, Predicate<Note> among) {
    Map<String, List<Note>> canvases =
        notes.stream()
            .collect(Collectors.groupingBy(Note::canvas, LinkedHashMap::new, Collectors.toList()));
    return CanvasInterval.of(
        canvases.values().stream().map(of -> new HeldOut(of).share(right, among)).toList());
  }

  double kappa() {
    return Kappa.of(
        notes.stream().map(Note::first).toList(), notes.stream().map(Note::second).toList());
  }

  /// The classes that notes are given, the clear ones first.
  static List<String> classes() {
    return Arrays.asList("activity", "resource", "to-do", "objective", "other");
  }
}
