package org.linchpin.app.guide;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.linchpin.app.review.ReviewCalendar;
import org.linchpin.engine.assess.ActivityAssessment;
import org.linchpin.engine.assess.Serving;
import org.linchpin.engine.assess.StreamAssessment;
import org.linchpin.lint.Finding;
import org.linchpin.model.Element;
import org.linchpin.model.ElementKind;
import org.linchpin.model.OwnCurrency;
import org.linchpin.model.quantity.Estimate;
import org.linchpin.model.vocabulary.ActivityAttributes;

/// What the engine answers to the questions of the guides to the other blocks.
final class BlockAnswers {
  private static final int MOST = 4;

  private BlockAnswers() {}

  static String connections(OpenModel open) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (ElementKind kind : ElementKind.canvas()) {
      int count = open.model().all(kind).size();
      if (count > 0) {
        counts.put(count == 1 ? kind.word() : plural(kind), count);
      }
    }
    return counts.isEmpty()
        ? ""
        : "Your model has %s. `linchpin render --as relations` draws what leads where."
            .formatted(
                OpenModel.joined(
                    counts.entrySet().stream()
                        .map(entry -> entry.getValue() + " " + entry.getKey())
                        .toList()));
  }

  private static String plural(ElementKind kind) {
    return kind == ElementKind.ACTIVITY ? "activities" : kind.word() + "s";
  }

  static String review(OpenModel open) {
    return ReviewCalendar.of(open.model(), open.today())
        .due()
        .map(
            due ->
                due.day().isAfter(open.today())
                    ? "Your next review is due on %s, because %s."
                        .formatted(due.day(), due.reason())
                    : "Your review was due on %s, because %s.".formatted(due.day(), due.reason()))
        .orElse("Your model does not say when it was last reviewed; write last-review.");
  }

  static String segments(OpenModel open) {
    return about(open, ElementKind.SEGMENT, "KA211", "KA212", "BM802");
  }

  static String channels(OpenModel open) {
    return about(open, ElementKind.CHANNEL, "KA203", "KA214");
  }

  static String relationships(OpenModel open) {
    return about(open, ElementKind.RELATIONSHIP, "KA204");
  }

  /// The elements of a block, and what the rules say about them.
  private static String about(OpenModel open, ElementKind kind, String... codes) {
    List<String> ids = open.model().all(kind).stream().map(Element::id).toList();
    if (ids.isEmpty()) {
      return "Your model names none yet.";
    }
    String listed = "In your model: %s.".formatted(open.names(ids));
    List<String> codesAsked = List.of(codes);
    String found =
        open.findings().all().stream()
            .filter(finding -> codesAsked.contains(finding.code()))
            .filter(finding -> ids.contains(finding.main()))
            .limit(MOST)
            .map(Finding::message)
            .collect(Collectors.joining(" "));
    return found.isEmpty() ? listed : listed + " " + found;
  }

  static String promises(OpenModel open) {
    Map<List<String>, List<String>> byNeed = new LinkedHashMap<>();
    for (Element promise : open.model().all(ElementKind.PROPOSITION)) {
      byNeed
          .computeIfAbsent(behind(open, promise.id()), any -> new ArrayList<>())
          .add(promise.id());
    }
    return byNeed.entrySet().stream()
        .map(
            entry ->
                entry.getKey().isEmpty()
                    ? "Nothing stops %s alone.".formatted(open.names(entry.getValue()))
                    : "%s %s on %s."
                        .formatted(
                            open.names(entry.getValue()),
                            entry.getValue().size() == 1 ? "hangs" : "hang",
                            open.names(entry.getKey())))
        .collect(Collectors.joining(" "));
  }

  /// The activities without which a promise is not kept.
  private static List<String> behind(OpenModel open, String promise) {
    return open.assessment().activities().stream()
        .filter(one -> one.serves().stream().anyMatch(serving -> passes(serving, promise)))
        .map(ActivityAssessment::id)
        .toList();
  }

  private static boolean passes(Serving serving, String promise) {
    return serving.stops() && serving.path().contains(promise);
  }

  static String resources(OpenModel open) {
    Map<String, List<String>> shared = new LinkedHashMap<>();
    for (Element resource : open.model().all(ElementKind.RESOURCE)) {
      List<String> users =
          open.model().all(ElementKind.ACTIVITY).stream()
              .filter(
                  activity ->
                      activity
                          .links(ActivityAttributes.NEEDS)
                          .targets()
                          .anyMatch(resource.id()::equals))
              .map(Element::id)
              .toList();
      if (users.size() > 1) {
        shared.put(resource.id(), users);
      }
    }
    if (shared.isEmpty()) {
      return about(open, ElementKind.RESOURCE, "KA209");
    }
    return "Shared in your model, so that what fails one fails the others: "
        + shared.entrySet().stream()
            .limit(MOST)
            .map(entry -> open.name(entry.getKey()) + " by " + open.names(entry.getValue()))
            .collect(Collectors.joining("; "))
        + ".";
  }

  static String partners(OpenModel open) {
    List<String> weak =
        open.assessment().activities().stream()
            .flatMap(one -> one.weakPoints().stream())
            .distinct()
            .filter(id -> isPartner(open, id))
            .toList();
    return weak.isEmpty()
        ? about(open, ElementKind.PARTNER, "KA210")
        : "Without a substitute in your model: %s.".formatted(open.names(weak));
  }

  private static boolean isPartner(OpenModel open, String id) {
    return open.model().element(id).filter(e -> e.kind() == ElementKind.PARTNER).isPresent();
  }

  static String costs(OpenModel open) {
    record Cost(String id, double amount) {}
    Function<Element, Cost> dear =
        activity ->
            new Cost(
                activity.id(),
                activity
                    .known(ActivityAttributes.COST)
                    .flatMap(cost -> perDay(open, cost))
                    .orElse(0.0));
    List<String> top =
        open.model().all(ElementKind.ACTIVITY).stream()
            .map(dear)
            .filter(one -> one.amount() > 0)
            .sorted(Comparator.comparingDouble(Cost::amount).reversed())
            .limit(3)
            .map(Cost::id)
            .toList();
    if (top.isEmpty()) {
      return "Your model states no cost for any activity yet.";
    }
    List<String> lines = new ArrayList<>();
    for (String id : top) {
      double share = open.assessment().activity(id).map(a -> a.atRisk().share()).orElse(0.0);
      lines.add("%s, with %s of revenue on it".formatted(open.name(id), OpenModel.percent(share)));
    }
    return "In your model: %s.".formatted(OpenModel.joined(lines));
  }

  private static Optional<Double> perDay(OpenModel open, Estimate cost) {
    return OwnCurrency.of(open.model()).in(cost).central(open.model().calendar()).stream()
        .boxed()
        .findFirst();
  }

  static String revenue(OpenModel open) {
    String streams =
        open.assessment().streams().stream()
            .limit(MOST)
            .map(stream -> stream(open, stream))
            .collect(Collectors.joining(" "));
    String together =
        open.assessment().hidden().stream()
            .limit(1)
            .map(
                group ->
                    " Only together vital: %s; when all of them stop, %s of revenue stops."
                        .formatted(open.names(group.members()), OpenModel.percent(group.share())))
            .collect(Collectors.joining());
    return streams + together;
  }

  private static String stream(OpenModel open, StreamAssessment stream) {
    String size =
        switch (open.assessment().revenue()) {
          case MONEY -> " (%s a month)".formatted(open.money(stream.weight()));
          case SHARES -> " (%s of revenue)".formatted(OpenModel.percent(stream.share()));
          case NOTHING -> "";
        };
    List<String> alone =
        stream.cutSets().stream().filter(set -> set.size() == 1).map(List::getFirst).toList();
    String head = open.name(stream.id()) + size;
    return alone.isEmpty()
        ? head + " hangs on nothing that has no substitute."
        : head + " stops with any of " + open.names(alone) + ".";
  }
}
