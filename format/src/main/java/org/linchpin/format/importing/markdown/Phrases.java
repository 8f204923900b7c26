package org.linchpin.format.importing.markdown;

import java.util.ArrayList;
import java.util.List;

/// Collects running text, its lines, and what of it is bold at the beginning of a line.
final class Phrases {
  private final List<Phrase> lines = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private final List<String> extras = new ArrayList<>();
  private String lead = "";
  private int boldDepth;
  private boolean boldFromStart;

  void append(String more) {
    text.append(more);
  }

  void extra(String more) {
    if (!more.isBlank() && text.indexOf(more) < 0) {
      extras.add(more.strip());
    }
  }

  void boldOn() {
    if (boldDepth++ == 0) {
      boldFromStart = text.toString().isBlank();
    }
  }

  void boldOff() {
    if (--boldDepth == 0 && boldFromStart) {
      lead = text.toString().strip();
      boldFromStart = false;
    }
  }

  /// Ends the line; bold print goes on in the next.
  void lineBreak() {
    if (boldDepth > 0 && boldFromStart) {
      lead = text.toString().strip();
    }
    Phrase line = new Phrase(text.toString().strip(), lead, extras);
    if (!line.isBlank()) {
      lines.add(line);
    }
    text.setLength(0);
    extras.clear();
    lead = "";
    boldFromStart = boldDepth > 0;
  }

  boolean isEmpty() {
    return lines.isEmpty() && text.toString().isBlank() && extras.isEmpty();
  }

  /// The lines collected; the collection starts anew.
  List<Phrase> take() {
    lineBreak();
    List<Phrase> all = List.copyOf(lines);
    lines.clear();
    return all;
  }
}
