package org.linchpin.format.tree;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/// What keeps a text from being YAML, said as the mistake that somebody made.
///
/// A parser names the place where it could go no further; the mistake often stands before it, where
/// a bracket opens or a line lacks its colon, and that is the place to show.
final class YamlFault {
  private static final Pattern KEY = Pattern.compile("([^\\s:#,\\[{\"'-][^\\s:]*)\\s*(.*)");
  private static final Pattern SIGN = Pattern.compile("scanning an? (alias|anchor|tag|directive)");
  private static final Pattern PERCENT = Pattern.compile("%(\\d+)");
  private static final int SHOWN = 40;

  private final Lines lines;
  private final String problem;
  private final String context;
  private final int line;
  private final int column;
  private final int contextLine;
  private final int contextColumn;

  private YamlFault(MarkedYamlEngineException broken, Lines lines) {
    this.lines = lines;
    this.problem = String.valueOf(broken.getProblem());
    this.context = Optional.ofNullable(broken.getContext()).orElse("");
    this.line = broken.getProblemMark().map(Mark::getLine).orElse(0);
    this.column = broken.getProblemMark().map(Mark::getColumn).orElse(0);
    this.contextLine = broken.getContextMark().map(Mark::getLine).orElse(line);
    this.contextColumn = broken.getContextMark().map(Mark::getColumn).orElse(column);
  }

  static TreeException of(YamlEngineException broken, Lines lines) {
    return switch (broken) {
      case MarkedYamlEngineException marked -> new YamlFault(marked, lines).words();
      case ReaderException reader ->
          new TreeException(
              String.format(
                  Locale.ROOT,
                  "A character that no text should hold (U+%04X) stands here.",
                  reader.getCodePoint()),
              "Maybe delete it, or save the file again as plain text in UTF-8.",
              lines.place(reader.getPosition()));
      default ->
          new TreeException(
              "This is not YAML: %s.".formatted(broken.getMessage()), "", Place.START);
    };
  }

  /// A text that ends within an escape.
  static TreeException cutOff(Lines lines, String text) {
    return new TreeException(
        "The text ends within a special character that a backslash began.",
        "Maybe the closing quotation mark is missing.",
        lines.place(text.codePointCount(0, Math.max(0, text.lastIndexOf('\\')))));
  }

  private TreeException words() {
    if (problem.contains("TAB") || problem.contains("\\t")) {
      return here("A tab stands where only spaces may indent a line.", "Maybe two spaces instead.");
    }
    if (context.contains("quoted scalar")) {
      return quoted();
    }
    if (problem.contains("could not find expected ':'")) {
      return colonMissing(contextLine, contextColumn);
    }
    if (problem.contains("mapping values are not allowed")) {
      return colonTooMany();
    }
    if (problem.contains("expected ',' or")) {
      return bracket();
    }
    if (problem.contains("expected <block end>")) {
      return block();
    }
    if (problem.contains("expected '<document start>'")) {
      return problem.endsWith("'}'") || problem.endsWith("']'")
          ? closesNothing()
          : here("The model has ended, and the text goes on.", "Maybe one model a file.");
    }
    return sign();
  }

  /// Signs that mean something where somebody did not mean it.
  private TreeException sign() {
    if (problem.contains("cannot start any token")) {
      return firstCharacter(line, column);
    }
    if (SIGN.matcher(context).find() || problem.contains("undefined tag handle")) {
      return firstCharacter(contextLine, contextColumn);
    }
    if (context.contains("a block scalar")) {
      return at(
          contextLine,
          contextColumn,
          "After '|' or '>' a text begins in the next line.",
          "Maybe quotes around it, if it begins with that sign.");
    }
    if (problem.contains("expected the node content")) {
      return here("A value is missing here.", "Maybe one comma too many.");
    }
    if (problem.contains("mapping keys are not allowed")) {
      return here("A question mark stands here where a value belongs.", "Maybe 'unknown'.");
    }
    if (problem.contains("sequence entries are not allowed")) {
      return here(
          "A list with dashes cannot begin in the line of its key.",
          "Maybe in the next line, or in brackets: [one, two].");
    }
    return here(
        context.isEmpty()
            ? "This is not YAML: %s.".formatted(problem)
            : "This is not YAML: %s: %s.".formatted(context, problem.strip()),
        "");
  }

  private TreeException here(String sentence, String hint) {
    return at(line, column, sentence, hint);
  }

  private TreeException at(int line, int column, String sentence, String hint) {
    return new TreeException(sentence, hint, lines.place(line, column));
  }

  private TreeException quoted() {
    if (problem.contains("escape")) {
      return here(
          "Within double quotes a backslash begins a special character, and none is written so.",
          "Maybe two backslashes, or single quotes around the text.");
    }
    return at(
        contextLine,
        contextColumn,
        "The quotation mark that opens here is not closed.",
        "Maybe it is missing at the end of line %s.".formatted(contextLine + 1));
  }

  private TreeException colonMissing(int at, int from) {
    String content = lines.line(at).strip();
    Matcher words = KEY.matcher(content);
    int colon = content.indexOf(':');
    String hint = "Maybe 'name: Bakery'.";
    if (content.length() > SHOWN) {
      hint = "Maybe a key and ': ' before it.";
    } else if (colon > 0 && colon + 1 < content.length()) {
      hint = "Maybe '%s: %s'.".formatted(content.substring(0, colon), content.substring(colon + 1));
    } else if (words.matches()) {
      hint = "Maybe '%s'.".formatted((words.group(1) + ": " + words.group(2)).strip());
    }
    return at(
        at,
        from,
        "The line '%s' has no key with a colon and a space after it.".formatted(shown(content)),
        hint);
  }

  /// A colon and a space make a key where none may stand.
  private TreeException colonTooMany() {
    String content = lines.line(line);
    String before = content.substring(0, Math.min(column, content.length()));
    int first = before.indexOf(": ");
    if (first >= 0) {
      String text = content.substring(first + 2).strip();
      return here(
          "A text with a colon and a space needs quotes.",
          content.length() > 2 * SHOWN
              ? "Maybe single quotes around all of it."
              : "Maybe %s: %s.".formatted(content.substring(0, first).strip(), inQuotes(text)));
    }
    int above = lines.above(line);
    String key = before.strip();
    if (above >= 0 && !lines.line(above).contains(":")) {
      return colonMissing(above, lines.indent(above));
    }
    return above < 0
        ? here("A colon and a space make a key, and none may stand here.", "")
        : at(
            line,
            lines.indent(line),
            "The key '%s' is indented further than the line above it, which has its value already."
                .formatted(shown(key)),
            "Maybe %s.".formatted(spaces(lines.indent(above))));
  }

  private TreeException bracket() {
    String open = context.contains("sequence") ? "[" : "{";
    String close = open.equals("[") ? "]" : "}";
    if (problem.contains("<stream end>")) {
      return at(
          contextLine,
          contextColumn,
          "The '%s' that opens here is not closed.".formatted(open),
          "Maybe a '%s' is missing at the end.".formatted(close));
    }
    if (problem.contains("<scalar>") && afterQuote()) {
      return goesOnAfterQuote();
    }
    for (int at = contextLine; at <= line; at++) {
      String content = lines.line(at).strip();
      String sign = content.startsWith("/*") ? "/*" : "//";
      if (content.startsWith(sign) || content.lastIndexOf(" //") > content.lastIndexOf('"')) {
        return at(
            at,
            lines.line(at).lastIndexOf(sign),
            "A comment begins with '#' and a space, and not with '%s'.".formatted(sign),
            "Maybe '# ' instead.");
      }
    }
    if (problem.endsWith("got }") || problem.endsWith("got ]")) {
      return here(
          "The '%s' of line %s is still open here.".formatted(open, contextLine + 1),
          "Maybe a '%s' before this.".formatted(close));
    }
    boolean key = problem.endsWith("got :");
    return at(
        line,
        key ? keyStart() : column,
        "A comma is missing before this, or the '%s' of line %s is not closed."
            .formatted(open, contextLine + 1),
        "Maybe a '%s' or a comma at the end of the line above.".formatted(close));
  }

  /// The column of the key that ends at the problem.
  private int keyStart() {
    String before = lines.line(line).substring(0, Math.min(column, lines.line(line).length()));
    int start = Math.max(before.lastIndexOf(", "), before.lastIndexOf('{')) + 1;
    while (start < before.length() && before.charAt(start) == ' ') {
      start++;
    }
    return start;
  }

  private TreeException block() {
    String found = problem.substring(problem.indexOf("found") + 5).strip().replace("'", "");
    return switch (found) {
      case "]", "}" -> closesNothing();
      case "<block mapping start>", "<block sequence start>" -> {
        int above = lines.above(line);
        int near = above < 0 ? 0 : lines.indent(above);
        yield here(
            "This line begins after %s, and no line above it that it could belong to does."
                .formatted(spaces(lines.indent(line))),
            near == contextColumn
                ? "Maybe %s.".formatted(spaces(near))
                : "Maybe %s or %s.".formatted(near, spaces(contextColumn)));
      }
      case "?" ->
          here(
              "This line has no dash, and the one it stands under is an item of a list.",
              "Maybe '- ' before it, or no dashes above.");
      case "-" ->
          here(
              "This line has a dash, and the one it stands under has a key and no dash.",
              "Maybe no dash, or all of the list indented further.");
      case ":" -> here("A colon stands here without a key before it.", "Maybe 'name: Bakery'.");
      default ->
          afterQuote()
              ? goesOnAfterQuote()
              : here(
                  "This text belongs to no key.",
                  column == lines.indent(line)
                      ? "Maybe a key and a colon before it, or as many spaces as the line above."
                      : "Maybe a key and a colon before it, or quotes around the whole of it.");
    };
  }

  private boolean afterQuote() {
    String content = lines.line(line);
    String before = content.substring(0, Math.min(column, content.length())).strip();
    return before.endsWith("'") || before.endsWith("\"");
  }

  private TreeException goesOnAfterQuote() {
    String content = lines.line(line);
    boolean single = content.substring(0, Math.min(column, content.length())).strip().endsWith("'");
    return here(
        "The quotation mark before this closes the text, and the text goes on.",
        single
            ? "Maybe write an apostrophe within single quotes twice: ''."
            : "Maybe write a quotation mark within double quotes as \\\".");
  }

  private TreeException closesNothing() {
    String content = lines.line(line);
    String sign = column < content.length() ? content.substring(column, column + 1) : "bracket";
    return here("This '%s' closes nothing.".formatted(sign), "Maybe it is one too many.");
  }

  /// A text that begins with a character that YAML keeps for itself.
  private TreeException firstCharacter(int at, int from) {
    String content = lines.line(at);
    String text = content.substring(Math.min(from, content.length()));
    Matcher percent = PERCENT.matcher(text);
    String sign = text.isEmpty() ? "" : text.substring(0, 1);
    String hint =
        percent.lookingAt()
            ? "Maybe %s%%.".formatted(percent.group(1))
            : text.matches(".*[,\\]}].*") || text.length() > SHOWN
                ? "Maybe quotes around it."
                : "Maybe %s.".formatted(inQuotes(text));
    return at(at, from, "A text that begins with '%s' needs quotes.".formatted(sign), hint);
  }

  private static String inQuotes(String text) {
    return "'" + text.replace("'", "''") + "'";
  }

  private static String spaces(int number) {
    return switch (number) {
      case 0 -> "no spaces";
      case 1 -> "1 space";
      default -> number + " spaces";
    };
  }

  private static String shown(String text) {
    return text.length() <= SHOWN ? text : text.substring(0, SHOWN - 3) + "...";
  }
}
