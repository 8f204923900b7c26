package org.linchpin.render;

/// A canvas read aloud, for people who do not see it: every note, whatever is cut from the picture.
final class CanvasWords {
  private CanvasWords() {}

  static String describe(CanvasContent content, RenderOptions options) {
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
        note(words, note, options);
        between = "; ";
      }
      words.append('.');
    }
    return words.toString();
  }

  private static void note(StringBuilder words, CanvasNote note, RenderOptions options) {
    words.append(note.heading());
    String quiet = MeasuredNote.quietText(note, options.shownClass(note));
    if (!quiet.isEmpty()) {
      words.append(" (").append(quiet).append(')');
    }
    int findings = options.shownFindings(note);
    if (findings > 0) {
      words.append(", ").append(findings).append(findings == 1 ? " finding" : " findings");
    }
  }
}
