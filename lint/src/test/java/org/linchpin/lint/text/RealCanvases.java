package org.linchpin.lint.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;

/// What the text method and rule KA101 said of notes on real canvases, as measured once in the
/// first round.
///
/// The notes themselves are not ours to keep, so this is a record and cannot be run again.
record RealCanvases(List<Note> notes) {

  /// The classes whose notes are work.
  private static final List<String> WORK = List.of("activity", "to-do");

  /// One note without its text.
  ///
  /// @param first the class given first
  /// @param again the class given in a second pass, "-" when the note was not in it
  /// @param said what the words were read as
  /// @param warned whether KA101 warned when the note stood in Key Activities
  /// @param now whether it still did after the measurement had led to a change
  record Note(
      String canvas,
      String block,
      String first,
      String again,
      String said,
      boolean warned,
      boolean now) {

    boolean isWork() {
      return WORK.contains(first);
    }
  }

  RealCanvases {
    notes = List.copyOf(notes);
  }

  static RealCanvases read() {
    List<Note> notes = new ArrayList<>();
    for (String[] f : WordList.rows("corpus/real-canvases.tsv")) {
      notes.add(new Note(f[0], f[1], f[2], f[3], f[4], f[5].equals("KA101"), f[6].equals("KA101")));
    }
    return new RealCanvases(notes);
  }

  RealCanvases of(Collection<String> blocks) {
    return new RealCanvases(notes.stream().filter(n -> blocks.contains(n.block())).toList());
  }

  long canvases() {
    return notes.stream().map(Note::canvas).distinct().count();
  }

  /// How many of the notes of one sort are of another as well.
  Proportion share(Predicate<Note> right, Predicate<Note> among) {
    return new Proportion(
        notes.stream().filter(among.and(right)).count(), notes.stream().filter(among).count());
  }

  /// The notes that got a class twice.
  RealCanvases labelledTwice() {
    return new RealCanvases(notes.stream().filter(n -> !n.again().equals("-")).toList());
  }

  /// Cohen's kappa between the two passes.
  double kappa() {
    return Kappa.of(
        notes.stream().map(Note::first).toList(), notes.stream().map(Note::again).toList());
  }
}
