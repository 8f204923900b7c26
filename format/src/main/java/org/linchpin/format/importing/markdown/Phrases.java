package org.linchpin.format.importing.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Collects running text, its lines, and what of it is bold at the beginning of a line.
final class Phrases {
  private static final Pattern WIKI_PAGE = Pattern.compile("\\[\\[([^\\[\\]|]+)]]");
  private static final Pattern WIKI_LINK = Pattern.compile("\\[\\[([^\\[\\]|]+)\\|([^\\[\\]|]+)]]");
  private static final Pattern STRUCK_OUT = Pattern.compile("~~([^~]+)~~");

  private final List<Phrase> lines = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private final List<String> extras = new ArrayList<>();
  private String lead = "";
  private int boldDepth;
  private boolean boldFromStart;

  /// Adds text, with plain blanks for those that do not break and without marks nobody sees.
  void append(String more) {
    text.append(
        more.replace('\u00A0', ' ')
            .replace('\u202F', ' ')
            .replace("\u200B", "")
            .replace("\uFEFF", ""));
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
    Phrase line =
        withoutStruckOut(withoutWikiLinks(new Phrase(text.toString().strip(), lead, extras)));
    if (!line.isBlank()) {
      lines.add(line);
    }
    text.setLength(0);
    extras.clear();
    lead = "";
    boldFromStart = boldDepth > 0;
  }

  /// Links as wikis write them: what is shown stays, the page stands beside the line.
  private static Phrase withoutWikiLinks(Phrase line) {
    if (!line.text().contains("[[")) {
      return line;
    }
    List<String> extras = new ArrayList<>(line.extras());
    WIKI_LINK.matcher(line.text()).results().forEach(link -> extras.add(link.group(1)));
    return new Phrase(
        WIKI_LINK.matcher(WIKI_PAGE.matcher(line.text()).replaceAll("$1")).replaceAll("$2"),
        WIKI_LINK.matcher(WIKI_PAGE.matcher(line.lead()).replaceAll("$1")).replaceAll("$2"),
        extras);
  }

  /// Struck-out text says what holds no more: it stands beside the line.
  private static Phrase withoutStruckOut(Phrase line) {
    Matcher struck = STRUCK_OUT.matcher(line.text());
    if (!struck.find()) {
      return line;
    }
    List<String> extras = new ArrayList<>(line.extras());
    String rest = struck.replaceAll(" ").replaceAll("\\s+", " ").strip();
    if (rest.codePoints().noneMatch(Character::isLetterOrDigit)) {
      extras.add("struck out");
      return new Phrase(line.text().replace("~~", ""), line.lead().replace("~~", ""), extras);
    }
    struck.reset().results().forEach(text -> extras.add("struck out: " + text.group(1)));
    return new Phrase(rest, "", extras);
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
