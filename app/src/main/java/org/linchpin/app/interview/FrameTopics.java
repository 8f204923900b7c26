package org.linchpin.app.interview;

import static org.linchpin.app.interview.Topic.Rank.FRAME;
import static org.linchpin.app.interview.Topic.Rank.REST;
import static org.linchpin.app.interview.Topic.Rank.STRUCTURE;

import java.util.List;
import java.util.stream.Stream;
import org.linchpin.model.Element;
import org.linchpin.model.ElementKind;
import org.linchpin.model.quantity.CurrencyCode;
import org.linchpin.model.vocabulary.CommonAttributes;
import org.linchpin.model.vocabulary.CustomerAttributes;
import org.linchpin.model.vocabulary.ModelAttributes;
import org.linchpin.model.vocabulary.MoneyAttributes;
import org.linchpin.model.vocabulary.OfferAttributes;

/// Questions 0 to 4: the business, its customers, what they are promised and what they pay.
final class FrameTopics {
  private FrameTopics() {}

  static List<Topic> all() {
    return Stream.of(frame(), kind(), customers(), money()).flatMap(topics -> topics).toList();
  }

  private static Stream<Topic> frame() {
    return Stream.of(
        Topic.of(
            "q0-name",
            FRAME,
            Reply.TEXT,
            Gaps.header(CommonAttributes.NAME),
            Writings.value("name")),
        Topic.of(
            "q0-people",
            FRAME,
            Reply.QUANTITY,
            Gaps.header(ModelAttributes.PEOPLE, ModelAttributes.SIZE),
            Writings.value("people")),
        Topic.of(
            "q0-companies",
            FRAME,
            Reply.NAMES,
            now ->
                now.isLarge() && !now.model().header().has(ModelAttributes.LEGAL_ENTITIES)
                    ? Stream.of("")
                    : Stream.empty(),
            Writings.texts("legal-entities")),
        Topic.of(
            "q0-stance",
            FRAME,
            Reply.CHOICE,
            Gaps.header(ModelAttributes.STANCE),
            Writings.value("stance")));
  }

  private static Stream<Topic> kind() {
    return Stream.of(
        Topic.of(
            "q0-currency",
            FRAME,
            Reply.TEXT,
            Gaps.header(ModelAttributes.CURRENCY),
            (now, x, said, changes) -> changes.put("", "currency", currency(said))),
        Topic.of(
            "q1-kind",
            FRAME,
            Reply.CHOICE,
            Gaps.header(ModelAttributes.KIND),
            Writings.value("kind")),
        Topic.of(
            "q1-core",
            FRAME,
            Reply.CHOICE,
            Gaps.header(ModelAttributes.LENS),
            Writings.value("lens")));
  }

  private static String currency(Said said) throws Misunderstood {
    return CurrencyCode.meant(said.text())
        .orElseThrow(
            () ->
                new Misunderstood(
                    "'%s' is not the code of a currency; expected three letters. Maybe EUR."
                        .formatted(said.text())));
  }

  private static Stream<Topic> customers() {
    return Stream.of(
        Topic.of(
            "q2-segments",
            FRAME,
            Reply.NAMES,
            Gaps.without(ElementKind.SEGMENT),
            Writings.elements(ElementKind.SEGMENT)),
        Topic.of(
                "q3-promise",
                STRUCTURE,
                Reply.PICK,
                Gaps.unlinked(ElementKind.SEGMENT, ElementKind.PROPOSITION, OfferAttributes.FOR),
                FrameTopics::promise)
            .answering("KA211")
            .offering((now, x) -> now.options(ElementKind.PROPOSITION)),
        Topic.of(
            "q3-need",
            REST,
            Reply.NAMES,
            Gaps.of(
                ElementKind.SEGMENT,
                CustomerAttributes.NEEDS_TEXT,
                CustomerAttributes.PAINS,
                CustomerAttributes.JOBS),
            Writings.texts("wants")),
        Topic.of("q2-pays", STRUCTURE, Reply.NAMES, FrameTopics::unpaid, FrameTopics::pays)
            .answering("KA212"));
  }

  private static Stream<Topic> money() {
    return Stream.of(
        Topic.of(
            "q4-kind",
            REST,
            Reply.CHOICE,
            Gaps.of(ElementKind.STREAM, MoneyAttributes.KIND),
            Writings.value("kind")),
        Topic.of(
            "q4-amount",
            STRUCTURE,
            Reply.QUANTITY,
            Gaps.of(
                ElementKind.STREAM,
                MoneyAttributes.AMOUNT,
                MoneyAttributes.SHARE,
                MoneyAttributes.PRICE),
            (now, stream, said, changes) ->
                changes.put(stream, said.text().endsWith("%") ? "share" : "amount", said.text())));
  }

  /// The promises to a segment; what it pays already is paid for them.
  private static void promise(Situation now, String segment, Said said, Changes changes) {
    List<String> unnamed =
        now.linking(ElementKind.STREAM, MoneyAttributes.FROM, segment)
            .filter(stream -> !stream.fields().has(MoneyAttributes.FOR))
            .map(Element::id)
            .toList();
    for (Said.Item item : said.items()) {
      String promise = Writings.idOf(item, ElementKind.PROPOSITION, changes);
      changes.connect(promise, "for", segment);
      unnamed.forEach(stream -> changes.connect(stream, "for", promise));
    }
  }

  private static Stream<String> unpaid(Situation now) {
    return Gaps.unlinked(ElementKind.SEGMENT, ElementKind.STREAM, MoneyAttributes.FROM)
        .apply(now)
        .filter(
            id ->
                now.model()
                    .element(id)
                    .filter(segment -> !segment.fields().has(CustomerAttributes.FREE))
                    .isPresent());
  }

  /// A stream for each name, paid by the segment for what it is promised; or nothing, for free.
  private static void pays(Situation now, String segment, Said said, Changes changes) {
    if (said.isNothing() || said.text().equalsIgnoreCase("free")) {
      changes.put(segment, "free", "yes");
      return;
    }
    List<String> promises =
        now.linking(ElementKind.PROPOSITION, OfferAttributes.FOR, segment)
            .map(Element::id)
            .toList();
    for (Said.Item item : said.items()) {
      String stream = changes.add(ElementKind.STREAM, item.name());
      changes.connect(stream, "from", segment);
      promises.forEach(promise -> changes.connect(stream, "for", promise));
    }
  }
}
