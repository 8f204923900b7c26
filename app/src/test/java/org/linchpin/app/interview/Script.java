package org.linchpin.app.interview;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.linchpin.model.BusinessModel;
import org.linchpin.model.Element;

/// What a person answers in an interview, by question and by what it is about.
///
/// @param lines of question, subject and answer; `*` is any subject
record Script(List<String[]> lines) {

  static Script of(String resource) {
    try (InputStream in = Objects.requireNonNull(Script.class.getResourceAsStream(resource))) {
      List<String[]> lines = new ArrayList<>();
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .forEach(line -> lines.add(line.split(" \\| ", 3)));
      return new Script(lines);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  String answer(Asked asked, BusinessModel model) {
    String subject = subject(asked, model);
    return lines.stream()
        .filter(line -> line[0].equals(asked.id()))
        .filter(line -> line[1].equals("*") || line[1].equals(subject))
        .map(line -> line[2])
        .findFirst()
        .orElse("don't know");
  }

  private static String subject(Asked asked, BusinessModel model) {
    String first = name(model, Topic.first(asked.subject()));
    String last = name(model, Topic.last(asked.subject()));
    return first.isEmpty() ? last : last.isEmpty() ? first : first + Topic.JOINT + last;
  }

  private static String name(BusinessModel model, String id) {
    return model.element(id).map(Element::name).orElse(id);
  }
}
