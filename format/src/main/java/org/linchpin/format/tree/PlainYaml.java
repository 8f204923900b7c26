package org.linchpin.format.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.linchpin.format.tree.YamlNode.YamlEntry;
import org.linchpin.format.tree.YamlNode.YamlList;
import org.linchpin.format.tree.YamlNode.YamlMap;
import org.linchpin.format.tree.YamlNode.YamlScalar;

/// Reads the plain part of YAML that nearly all models are written in, several times as fast as a
/// parser for all of it; gives up on anything else.
///
/// Plain are: mappings and lists by indentation, in braces and in brackets; values on one line,
/// bare or in quotes without escapes; comments. Not plain, among others, are tabs, carriage
/// returns, anchors, tags, texts over several lines, keys with spaces, and every mistake, so that
/// messages come from one place. One pass from left to right; each token is looked at once. What is
/// read equals, places included, what the parser gives: a test compares them on generated models
/// and on random changes of them.
final class PlainYaml {
  private static final int LONGEST_KEY = 1000;

  /// The text is not plain; thrown once and without a trace.
  private static final class OutsideException extends RuntimeException {
    private static final long serialVersionUID = 1;

    OutsideException() {
      super(null, null, false, false);
    }
  }

  private final String text;
  private final int skipped;
  private final Limits limits;
  private final RepeatedWords words;
  private int at;
  private int line = 1;
  private int lineStart;
  private int flows;
  private int nodes;

  private PlainYaml(String text, int skipped, Limits limits, RepeatedWords words) {
    this.text = text;
    this.skipped = skipped;
    this.limits = limits;
    this.words = words;
  }

  /// The tree of `text`, or empty when it is not plain.
  ///
  /// @param skipped characters before it that count in offsets
  static Optional<YamlNode> read(String text, int skipped, Limits limits) {
    for (int i = 0; i < text.length(); i++) {
      if (!isPlain(text.charAt(i))) {
        return Optional.empty();
      }
    }
    try {
      return Optional.of(
          new PlainYaml(text, skipped, limits, RepeatedWords.ofAll(text)).document());
    } catch (OutsideException outside) {
      return Optional.empty();
    }
  }

  /// The entry whose key starts in `text` at `offset`, which is in `line`, or empty when it is not
  /// plain or something follows that could belong to it.
  ///
  /// @param depth how deep the mapping stands that it is an entry of
  static Optional<LoneEntry> entry(String text, int offset, int line, int depth, Limits limits) {
    PlainYaml plain = new PlainYaml(text, 0, limits, RepeatedWords.ofFew(text));
    plain.at = offset;
    plain.line = line;
    plain.lineStart = text.lastIndexOf('\n', offset - 1) + 1;
    try {
      LoneEntry alone = plain.alone(depth);
      for (int i = offset; i < alone.next(); i++) {
        if (!isPlain(text.charAt(i))) {
          return Optional.empty();
        }
      }
      return Optional.of(alone);
    } catch (OutsideException outside) {
      return Optional.empty();
    }
  }

  private LoneEntry alone(int depth) {
    int indent = at - lineStart;
    int end = keyEnd();
    if (end < 0) {
      throw new OutsideException();
    }
    YamlScalar key = scalar(at, end);
    at = end + 1;
    YamlNode value = value(indent, depth);
    char next = peek(0);
    boolean anotherKey = (isKeySign(next) && "-.".indexOf(next) < 0) || next == '"' || next == '\'';
    if (at < text.length() && (at - lineStart > indent || !anotherKey)) {
      throw new OutsideException();
    }
    return new LoneEntry(new YamlEntry(key, value), at);
  }

  private static boolean isPlain(char c) {
    return (c >= ' ' && c < 0x7F)
        || c == '\n'
        || (c >= 0xA0 && c < 0xD800 && c != '\u2028' && c != '\u2029');
  }

  private YamlNode document() {
    skip();
    YamlNode root = peek(0) == '{' ? flow(0) : mapping(0);
    skip();
    if (at < text.length() || nodes > limits.nodes()) {
      throw new OutsideException();
    }
    return root;
  }

  private YamlMap mapping(int depth) {
    check(depth);
    int indent = at - lineStart;
    Place start = place(at);
    List<YamlEntry> entries = new ArrayList<>();
    Keys keys = new Keys(entries);
    do {
      int end = keyEnd();
      if (end < 0 || at - lineStart != indent) {
        throw new OutsideException();
      }
      YamlScalar key = scalar(at, end);
      at = end + 1;
      add(entries, keys, key, value(indent, depth));
    } while (at < text.length() && at - lineStart >= indent);
    return new YamlMap(List.copyOf(entries), false, start, place(at));
  }

  private YamlList list(int depth) {
    check(depth);
    int indent = at - lineStart;
    Place start = place(at);
    List<YamlNode> items = new ArrayList<>();
    while (at - lineStart == indent && isDash()) {
      at++;
      items.add(keyEnd(afterSpaces()) < 0 ? value(indent, depth) : compact(depth));
    }
    if (at < text.length() && at - lineStart > indent) {
      throw new OutsideException();
    }
    return new YamlList(List.copyOf(items), false, start, place(at));
  }

  /// A mapping that begins in the line of its dash.
  private YamlMap compact(int depth) {
    at = afterSpaces();
    return mapping(depth + 1);
  }

  /// What follows a colon or dash of something indented so far; ends before the next token.
  private YamlNode value(int indent, int depth) {
    int from = at;
    Place here = place(from);
    if (!skip() && at < text.length()) {
      char c = peek(0);
      YamlNode value = c == '{' || c == '[' ? flow(depth + 1) : word(c, false);
      if (!skip() && at < text.length()) {
        throw new OutsideException();
      }
      return value;
    }
    int column = at - lineStart;
    boolean inKey = text.charAt(from - 1) == ':';
    if (at < text.length() && (column > indent || (column == indent && inKey && isDash()))) {
      return inKey && isDash() ? list(depth + 1) : mapping(depth + 1);
    }
    nodes++;
    return new YamlScalar("", true, here, here);
  }

  private YamlNode flow(int depth) {
    check(depth);
    flows++;
    Place start = place(at);
    YamlNode node = peek(0) == '{' ? braces(start, depth) : brackets(start, depth);
    flows--;
    return node;
  }

  private YamlMap braces(Place start, int depth) {
    List<YamlEntry> entries = new ArrayList<>();
    Keys keys = new Keys(entries);
    while (more('}', entries.isEmpty())) {
      int from = at;
      YamlScalar key = word(peek(0), true);
      if (skip() || peek(0) != ':' || at - from > LONGEST_KEY) {
        throw new OutsideException();
      }
      at++;
      skip();
      add(entries, keys, key, flowValue(depth));
    }
    return new YamlMap(List.copyOf(entries), true, start, place(at));
  }

  private YamlList brackets(Place start, int depth) {
    List<YamlNode> items = new ArrayList<>();
    while (more(']', items.isEmpty())) {
      items.add(flowValue(depth));
    }
    return new YamlList(List.copyOf(items), true, start, place(at));
  }

  private YamlNode flowValue(int depth) {
    char c = peek(0);
    return c == '{' || c == '[' ? flow(depth + 1) : word(c, true);
  }

  /// Steps over the bracket that opens or the comma between two; false after the one that closes.
  private boolean more(char close, boolean first) {
    at += first ? 1 : 0;
    skip();
    if (!first && peek(0) == ',') {
      at++;
      skip();
    } else if (!first && peek(0) != close) {
      throw new OutsideException();
    }
    boolean ends = peek(0) == close;
    at += ends ? 1 : 0;
    return !ends;
  }

  private void add(List<YamlEntry> entries, Keys keys, YamlScalar key, YamlNode value) {
    if (keys.repeats(key.text())) {
      throw new OutsideException();
    }
    entries.add(new YamlEntry(key, value));
  }

  private void check(int depth) {
    nodes++;
    if (depth >= limits.depth() || nodes > limits.nodes()) {
      throw new OutsideException();
    }
  }

  /// A single value, bare or in quotes; a bare one ends where YAML says it does.
  private YamlScalar word(char first, boolean inFlow) {
    if (first == '\'' || first == '"') {
      return quoted(first);
    }
    if (!beginsWord(first)) {
      throw new OutsideException();
    }
    int from = at;
    int end = at;
    for (; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c == '\n' || (c == '#' && peek(-1) == ' ') || (inFlow && isFlowSign(c))) {
        break;
      }
      if (c == ':') {
        boolean colon = isBlank(peek(1));
        if (colon && inFlow) {
          break;
        }
        if (colon || (inFlow && isFlowSign(peek(1)))) {
          throw new OutsideException();
        }
      }
      end = c == ' ' ? end : at + 1;
    }
    return scalar(from, end);
  }

  private boolean beginsWord(char c) {
    return isKeySign(c)
        ? c != '-' || (peek(1) >= '0' && peek(1) <= '9')
        : "/(+$<=^;~)\\".indexOf(c) >= 0;
  }

  private YamlScalar quoted(char quote) {
    int from = at++;
    int start = at;
    boolean doubled = false;
    for (; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c == quote && quote == '\'' && peek(1) == '\'') {
        doubled = true;
        at++;
      } else if (c == quote) {
        String content = text.substring(start, at++);
        nodes++;
        return new YamlScalar(
            doubled ? content.replace("''", "'") : content, false, place(from), place(at));
      } else if (c == '\n' || (c == '\\' && quote == '"')) {
        break;
      }
    }
    throw new OutsideException();
  }

  private YamlScalar scalar(int from, int end) {
    nodes++;
    return new YamlScalar(words.at(from, end), true, place(from), place(end));
  }

  private int keyEnd() {
    return keyEnd(at);
  }

  /// The colon after a bare key that begins at `from`, or -1.
  private int keyEnd(int from) {
    int end = from;
    while (end < text.length() && isKeySign(text.charAt(end))) {
      end++;
    }
    boolean colon = end < text.length() && text.charAt(end) == ':' && isBlank(peek(end + 1 - at));
    boolean key = end > from && end - from <= LONGEST_KEY && "-.".indexOf(text.charAt(from)) < 0;
    return colon && key ? end : -1;
  }

  private int afterSpaces() {
    int i = at;
    while (i < text.length() && text.charAt(i) == ' ') {
      i++;
    }
    return i;
  }

  private boolean isDash() {
    return peek(0) == '-' && isBlank(peek(1));
  }

  private static boolean isKeySign(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || c == '-'
        || c == '_'
        || c == '.'
        || c >= 0xA0;
  }

  private static boolean isFlowSign(char c) {
    return c == ',' || c == '[' || c == ']' || c == '{' || c == '}';
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\n';
  }

  /// The character so far from here; a line break beyond the text.
  private char peek(int ahead) {
    int i = at + ahead;
    return i >= 0 && i < text.length() ? text.charAt(i) : '\n';
  }

  /// Goes on to the next token; whether that is in another line.
  private boolean skip() {
    int before = line;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '\n') {
        at++;
        line++;
        lineStart = at;
      } else if (c == '#' && isBlank(peek(-1))) {
        int end = text.indexOf('\n', at);
        at = end < 0 ? text.length() : end;
      } else if (c == ' ') {
        at++;
      } else {
        break;
      }
    }
    if (flows > 0 && at == lineStart && "-.%".indexOf(peek(0)) >= 0) {
      throw new OutsideException();
    }
    return line > before;
  }

  private Place place(int offset) {
    return new Place(line, offset - lineStart + 1, offset + skipped);
  }
}
