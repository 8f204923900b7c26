package org.linchpin.format.importing.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The comments of a YAML text.
///
/// The parser can report them, but recurses for each; so lines are looked at here. A hash sign in a
/// block of text may be taken for a comment, which keeps that line twice and loses nothing.
final class YamlComments {
  private static final Pattern COMMENT = Pattern.compile("^(?:[^'\"#]*\\s)?#(.*)$");

  private YamlComments() {}

  static List<String> of(String text) {
    List<String> comments = new ArrayList<>();
    for (String line : (Iterable<String>) text.lines()::iterator) {
      Matcher comment = COMMENT.matcher(line);
      if (line.indexOf('#') >= 0 && comment.matches()) {
        String words = comment.group(1).strip();
        if (words.codePoints().anyMatch(Character::isLetterOrDigit)) {
          comments.add(words);
        }
      }
    }
    return comments;
  }
}
