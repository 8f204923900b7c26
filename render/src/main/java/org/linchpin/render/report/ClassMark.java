package org.linchpin.render.report;

import java.util.List;
import org.linchpin.engine.ActivityClass;
import org.linchpin.engine.classify.Classification;
import org.linchpin.render.markup.Markup;
import org.linchpin.render.theme.Ink;

/// The class of an activity as a coloured mark and a word, never as a colour alone.
final class ClassMark {
  private ClassMark() {}

  /// The name of the colour in style sheets; `open` while several classes are possible.
  static String code(Classification classification) {
    return classification.certain().map(known -> Ink.of(known).code()).orElse("open");
  }

  /// `core`, or `core or supporting` while both are possible.
  static String words(Classification classification) {
    List<String> titles = classification.possible().stream().map(ActivityClass::title).toList();
    return Names.joined(titles, titles.size(), "or");
  }

  /// `key`, `perhaps key`, or nothing.
  static String key(Classification classification) {
    return switch (classification.isKey()) {
      case YES -> "key";
      case UNKNOWN -> "perhaps key";
      case NO -> "";
    };
  }

  static void write(Markup out, Classification classification) {
    out.open("span").attribute("class", "class " + code(classification)).close();
    out.raw("<span class=\"mark\"></span>");
    String key = key(classification);
    if (!key.isEmpty()) {
      out.element("strong", key).raw(": ");
    }
    out.text(words(classification)).raw("</span>");
  }
}
