package org.linchpin.render.report;

import java.util.List;
import java.util.Optional;
import org.linchpin.engine.assess.ActivityAssessment;
import org.linchpin.engine.survival.Revenue;
import org.linchpin.model.ElementKind;
import org.linchpin.render.text.CleanText;

/// What every part of a page about one stop draws on.
record StopData(StopPage page, Names names, Figures figures) {
  private static final int MOST_NAMED = 6;
  private static final int LONGEST_CURRENCY = 12;

  static StopData of(StopPage page) {
    String currency = CleanText.of(page.model().currency().orElse(""));
    Revenue.Known known =
        page.activities().stream()
            .findFirst()
            .map(activity -> activity.atRisk().known())
            .orElse(Revenue.Known.NOTHING);
    Figures figures =
        new Figures(
            known,
            currency.length() > LONGEST_CURRENCY ? "" : currency,
            !page.model().all(ElementKind.STREAM).isEmpty(),
            true);
    return new StopData(page, new Names(page.model()), figures);
  }

  /// What stops, in words.
  String stopped() {
    return names.list(page.stopped(), MOST_NAMED);
  }

  /// The same in quotation marks, each name in its own.
  String quoted() {
    List<String> quoted =
        page.stopped().stream().map(id -> "\u201C" + names.of(id) + "\u201D").toList();
    return Names.joined(quoted, MOST_NAMED, "and");
  }

  /// The assessment of what stops, when it is one activity alone.
  Optional<ActivityAssessment> alone() {
    return page.stopped().size() == 1 ? page.activities().stream().findFirst() : Optional.empty();
  }

  /// An amount of money: `EUR −15,600`.
  String money(double amount) {
    String digits = Figures.number(Math.abs(amount));
    String number = (amount < 0 && !digits.equals("0") ? "\u2212" : "") + digits;
    return figures.currency().isEmpty() ? number : figures.currency() + "\u00A0" + number;
  }
}
