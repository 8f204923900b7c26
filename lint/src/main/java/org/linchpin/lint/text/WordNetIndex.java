package org.linchpin.lint.text;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The groups of meanings of single English words, taken from WordNet 3.1.
///
/// The index is one sorted text of lines `word<TAB>noun senses<TAB>other parts of speech`. A noun
/// sense is one letter, `a` for lexicographer file 03 and so on, most frequent sense first; the
/// other parts are `v` verb, `a` adjective, `r` adverb. Searching the bytes by halves needs neither
/// a parse nor a table, so that the first look-up costs no more than reading the file.
final class WordNetIndex {

  /// What WordNet knows of one word.
  record Entry(List<Supersense> nouns, boolean verb, boolean adjective, boolean adverb) {
    Entry {
      nouns = List.copyOf(nouns);
    }
  }

  private final byte[] lines;
  private final int start;

  private WordNetIndex(byte[] lines) {
    this.lines = lines;
    int first = 0;
    while (first < lines.length && lines[first] == '#') {
      first = endOfLine(first) + 1;
    }
    this.start = first;
  }

  /// The index of this library, read when first asked for.
  static WordNetIndex english() {
    return Holder.INDEX;
  }

  static WordNetIndex of(byte[] lines) {
    return new WordNetIndex(lines);
  }

  Optional<Entry> find(String word) {
    byte[] key = word.getBytes(StandardCharsets.UTF_8);
    int low = start;
    int high = lines.length;
    while (low < high) {
      int line = startOfLine((low + high) >>> 1);
      int order = compare(key, line);
      if (order == 0) {
        return Optional.of(entry(line + key.length + 1));
      }
      if (order < 0) {
        high = line;
      } else {
        low = endOfLine(line) + 1;
      }
    }
    return Optional.empty();
  }

  private int startOfLine(int position) {
    int p = position;
    while (p > start && lines[p - 1] != '\n') {
      p--;
    }
    return p;
  }

  private int endOfLine(int position) {
    int p = position;
    while (p < lines.length && lines[p] != '\n') {
      p++;
    }
    return p;
  }

  private int compare(byte[] key, int line) {
    for (int i = 0; i < key.length; i++) {
      int other = line + i < lines.length ? lines[line + i] & 0xff : -1;
      int mine = key[i] & 0xff;
      if (other == '\t') {
        return 1;
      }
      if (mine != other) {
        return Integer.compare(mine, other);
      }
    }
    return lines[line + key.length] == '\t' ? 0 : -1;
  }

  private Entry entry(int position) {
    String[] fields =
        new String(lines, position, endOfLine(position) - position, StandardCharsets.US_ASCII)
            .split("\t", -1);
    List<Supersense> nouns = new ArrayList<>();
    for (char letter : fields[0].toCharArray()) {
      nouns.add(Supersense.ofFile(letter - 'a' + 3));
    }
    String others = fields[1];
    return new Entry(
        nouns, others.indexOf('v') >= 0, others.indexOf('a') >= 0, others.indexOf('r') >= 0);
  }

  private static final class Holder {
    static final WordNetIndex INDEX = new WordNetIndex(WordList.bytes("en/wordnet-nouns.txt"));
  }
}
