package org.linchpin.render;

/// A canvas read aloud, for people who do not see it.
final class CanvasWords {
  private CanvasWords() {}

  static String describe(CanvasContent content) {
    StringBuilder words = new StringBuilder(2048);
    words.append(content.framework().name()).append(" of ").append(content.name()).append('.');
    for (CanvasBlock block : content.blocks()) {
      words.append(' ').append(block.slot().title()).append(": ");
      if (block.notes().isEmpty()) {
        words.append("nothing yet");
      }
      String between = "";
      for (CanvasNote note : block.notes()) {
        words.append(between);
        note(words, note);
        between = "; ";
      }
      words.append('.');
    }
    return words.toString();
  }

  private static void note(StringBuilder words, CanvasNote note) {
    words.append(note.title());
    String quiet = MeasuredNote.quietText(note, note.activityClass());
    if (!quiet.isEmpty()) {
      words.append(" (").append(quiet).append(')');
    }
    if (note.findings() > 0) {
      words.append(note.findings() == 1 ? ", 1 finding" : ", " + note.findings() + " findings");
    }
  }
}
