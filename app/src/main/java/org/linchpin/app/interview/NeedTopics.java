package org.linchpin.app.interview;

import static org.linchpin.app.interview.Topic.Rank.NUMBER;
import static org.linchpin.app.interview.Topic.Rank.REST;
import static org.linchpin.app.interview.Topic.Rank.STRUCTURE;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.linchpin.lint.Finding;
import org.linchpin.lint.QuickFix;
import org.linchpin.model.Element;
import org.linchpin.model.ElementKind;
import org.linchpin.model.vocabulary.ActivityAttributes;
import org.linchpin.model.vocabulary.LinkAttributes;
import org.linchpin.model.vocabulary.PartnerAttributes;

/// Questions 6 and 10 to 13: what else is done, what activities need, and what must come before.
final class NeedTopics {
  private static final List<String> WORDING =
      List.of("KA101", "KA102", "KA103", "KA104", "KA108", "KA109", "KA113");
  private static final String LEAVE = "leave";

  private NeedTopics() {}

  static List<Topic> all() {
    return Stream.of(more(), needs(), backups(), before()).flatMap(List::stream).toList();
  }

  private static List<Topic> more() {
    return List.of(
        Topic.of(
                "q10-serves",
                STRUCTURE,
                Reply.PICK,
                now -> now.findings().of("KA201").map(Finding::main),
                Serves::link)
            .answering("KA201")
            .offering(Serves::targets),
        Topic.of(
            "q10-yesterday",
            STRUCTURE,
            Reply.NAMES,
            now -> now.model().all(ElementKind.ACTIVITY).isEmpty() ? Stream.empty() : Stream.of(""),
            Serves::keep),
        Topic.of("q10-place", STRUCTURE, Reply.PICK, Serves::kept, Serves::place)
            .offering(Serves::targets),
        Topic.of("q11-wording", STRUCTURE, Reply.CHOICE, NeedTopics::misworded, NeedTopics::reword)
            .answering(WORDING.toArray(String[]::new))
            .offering(NeedTopics::fixes)
            .naming((now, x) -> finding(now, x).map(Finding::message).orElse("")));
  }

  private static Stream<String> misworded(Situation now) {
    return now.findings().all().stream()
        .filter(finding -> WORDING.contains(finding.code()) && !finding.fixes().isEmpty())
        .map(finding -> finding.main() + Topic.JOINT + finding.code());
  }

  private static java.util.Optional<Finding> finding(Situation now, String subject) {
    return now.finding(List.of(Topic.last(subject)), Topic.first(subject));
  }

  private static List<Option> fixes(Situation now, String subject) {
    List<Option> options = new ArrayList<>();
    finding(now, subject)
        .ifPresent(
            found ->
                found.fixes().forEach(fix -> options.add(new Option(fix.title(), fix.title()))));
    options.add(new Option(LEAVE, "leave it as it is"));
    return options;
  }

  private static void reword(Situation now, String subject, Said said, Changes changes) {
    finding(now, subject).map(Finding::fixes).orElse(List.of()).stream()
        .filter(fix -> fix.title().equals(said.text()))
        .map(QuickFix::edits)
        .findFirst()
        .ifPresent(edits -> edits.forEach(changes::make));
  }

  private static List<Topic> needs() {
    return List.of(
        Topic.of(
                "q12-needs",
                STRUCTURE,
                Reply.PICK,
                now ->
                    Gaps.of(
                            ElementKind.ACTIVITY,
                            ActivityAttributes.NEEDS,
                            ActivityAttributes.PERFORMED_BY)
                        .apply(now)
                        .filter(id -> now.model().element(id).filter(now::matters).isPresent()),
                Writings.linkTo("needs", ElementKind.RESOURCE))
            .answering("KA208")
            .offering((now, x) -> now.options(ElementKind.RESOURCE, ElementKind.PARTNER)),
        Topic.of(
                "q12-provides",
                STRUCTURE,
                Reply.PICK,
                now -> now.findings().of("KA210").map(Finding::main),
                Writings.linkTo("provides", ElementKind.ACTIVITY))
            .answering("KA210")
            .offering((now, x) -> now.options(ElementKind.ACTIVITY)),
        Topic.of(
                "q12-partner-backup",
                REST,
                Reply.PICK,
                now ->
                    Gaps.of(ElementKind.PARTNER, PartnerAttributes.BACKED_UP_BY)
                        .apply(now)
                        .filter(id -> isWeakPoint(now, id)),
                Writings.linkTo("backed-up-by", ElementKind.PARTNER))
            .offering(
                (now, x) ->
                    now.options(ElementKind.PARTNER).stream()
                        .filter(option -> !option.value().equals(x))
                        .toList()));
  }

  private static boolean isWeakPoint(Situation now, String partner) {
    return now.assessment().activities().stream()
        .anyMatch(one -> one.weakPoints().contains(partner));
  }

  private static List<Topic> backups() {
    return List.of(
        Topic.of(
                "q12-backup",
                STRUCTURE,
                Reply.PICK,
                Gaps.ofVital(ActivityAttributes.BACKED_UP_BY, ActivityAttributes.PERFORMED_BY),
                Writings.linkTo("backed-up-by", ElementKind.PARTNER))
            .offering((now, x) -> now.options(ElementKind.PARTNER)),
        backup("q12-share", "share", LinkAttributes.SHARE),
        backup("q12-surge", "surge", LinkAttributes.SURGE),
        backup("q12-delay", "switch-delay", LinkAttributes.SWITCH_DELAY));
  }

  private static Topic backup(
      String id,
      String key,
      org.linchpin.model.Attribute<org.linchpin.model.quantity.Estimate> attribute) {
    return Topic.of(
        id,
        NUMBER,
        Reply.QUANTITY,
        Gaps.links(ActivityAttributes.BACKED_UP_BY, link -> !link.qualifiers().has(attribute)),
        (now, x, said, changes) ->
            changes.put(Topic.first(x), "backed-up-by/" + Topic.last(x) + "/" + key, said.text()));
  }

  private static List<Topic> before() {
    return List.of(
        Topic.of(
                "q13-after",
                STRUCTURE,
                Reply.PICK,
                Gaps.ofVital(ActivityAttributes.AFTER),
                Writings.linkTo("after", ElementKind.ACTIVITY))
            .offering(
                (now, x) ->
                    now.options(ElementKind.ACTIVITY).stream()
                        .filter(option -> !option.value().equals(x))
                        .toList()),
        Topic.of(
            "q13-stock",
            NUMBER,
            Reply.TEXT,
            Gaps.links(ActivityAttributes.AFTER, link -> link.qualifiers().values().isEmpty()),
            NeedTopics::lasts),
        Topic.of(
            "q13-grace",
            NUMBER,
            Reply.QUANTITY,
            now ->
                now.all(ElementKind.ACTIVITY)
                    .filter(
                        one ->
                            one.fields().has(ActivityAttributes.LICENCE)
                                && !one.fields().has(ActivityAttributes.GRACE))
                    .map(Element::id),
            Writings.value("grace")));
  }

  /// How long one activity goes on without another: a stock, a slow decline, or a permission.
  private static void lasts(Situation now, String subject, Said said, Changes changes) {
    String link = "after/" + Topic.last(subject) + "/";
    String text = said.text();
    String lower = text.toLowerCase(Locale.ROOT);
    if (lower.startsWith("slowly")) {
      changes.put(Topic.first(subject), link + "half-life", text.substring(6).strip());
    } else if (lower.startsWith("allowed")) {
      changes.put(Topic.first(subject), link + "grace", text.substring(7).strip());
    } else {
      String days = lower.equals("at once") ? "0 days" : text;
      changes.put(Topic.first(subject), link + "stock", days);
    }
  }
}
