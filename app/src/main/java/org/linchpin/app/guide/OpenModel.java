package org.linchpin.app.guide;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.linchpin.app.CheckModel;
import org.linchpin.engine.assess.Assessment;
import org.linchpin.lint.Findings;
import org.linchpin.model.BusinessModel;
import org.linchpin.model.Element;

/// The model a guide speaks about, with what is known about it.
///
/// @param today the day the answers are given
record OpenModel(BusinessModel model, Assessment assessment, Findings findings, LocalDate today) {
  private static final int MOST = 5;

  static OpenModel of(BusinessModel model, LocalDate today) {
    CheckModel.Checked checked = CheckModel.of(model, today, Optional.empty());
    return new OpenModel(model, checked.assessment(), checked.findings(), today);
  }

  /// The name of an element in quotes.
  String name(String id) {
    return "“" + model.element(id).map(Element::name).orElse(id) + "”";
  }

  /// Names with commas and a last `and`; beyond five they are counted.
  String names(Collection<String> ids) {
    List<String> names = ids.stream().distinct().map(this::name).toList();
    int more = names.size() - MOST;
    if (more > 1) {
      return String.join(", ", names.subList(0, MOST)) + " and " + more + " more";
    }
    return joined(names);
  }

  static String joined(List<String> words) {
    return words.size() < 2
        ? String.join("", words)
        : String.join(", ", words.subList(0, words.size() - 1)) + " and " + words.getLast();
  }

  String money(double amount) {
    return (model.currency().orElse("") + " " + String.format(Locale.ROOT, "%,.0f", amount))
        .strip();
  }

  static String percent(double share) {
    return String.format(Locale.ROOT, "%.0f", 100 * share) + " %";
  }

  /// With a capital first.
  static String sentence(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }
}
