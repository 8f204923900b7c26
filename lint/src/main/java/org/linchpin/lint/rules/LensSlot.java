package org.linchpin.lint.rules;

import java.util.List;
import java.util.function.Predicate;
import org.linchpin.lint.CheckContext;
import org.linchpin.model.Element;
import org.linchpin.model.ElementKind;
import org.linchpin.model.vocabulary.ActivityAttributes;
import org.linchpin.model.vocabulary.CommonAttributes;
import org.linchpin.model.vocabulary.OfferAttributes;

/// A slot of a framework: which elements fill it.
///
/// An element fills a slot by its kind, or by a tag with the slot's name, for what has no kind of
/// its own: a mission, a brand position.
///
/// @param filled whether an element fills it
record LensSlot(String title, String todo, Predicate<Element> filled) {

  boolean isFilled(CheckContext context) {
    return context.model().elements().stream().anyMatch(filled);
  }

  /// The slots of a framework; none for those whose blocks are sections of the file anyway.
  static List<LensSlot> of(String lens) {
    return switch (lens) {
      case "squared-triangle" -> squaredTriangle();
      case "vtdf" -> vtdf();
      case "vbde" -> vbde();
      default -> List.of();
    };
  }

  /// Squared Triangle (FourWeekMBA): people and finance.
  private static List<LensSlot> squaredTriangle() {
    return List.of(
        kind("value proposition", ElementKind.PROPOSITION),
        tagged("brand positioning", "brand-positioning"),
        new LensSlot(
            "10x goal",
            "Say how many times better a value proposition is, with benefit-ratio.",
            element ->
                element.known(OfferAttributes.BENEFIT_RATIO).isPresent()
                    || hasTag(element, "10x-goal")),
        kind("customer segments", ElementKind.SEGMENT),
        kind("distribution channels", ElementKind.CHANNEL),
        kind("profit formula", ElementKind.STREAM));
  }

  /// Value, technology, distribution, finance: for technology businesses.
  private static List<LensSlot> vtdf() {
    return List.of(
        kind("value model: value propositions", ElementKind.PROPOSITION),
        tagged("value model: mission", "mission"),
        tagged("value model: vision", "vision"),
        new LensSlot(
            "technological model: R&D management",
            "Add an activity of the department research-and-development, or tag one 'technology'.",
            element ->
                element
                        .value(ActivityAttributes.DEPARTMENT)
                        .map("research-and-development"::equals)
                        .orElse(false)
                    || hasTag(element, "technology")),
        kind("distribution model: sales and marketing", ElementKind.CHANNEL),
        kind("financial model: revenue", ElementKind.STREAM),
        kind("financial model: cost structure", ElementKind.COST));
  }

  /// Value, blockchain, distribution, economics: for protocol businesses.
  private static List<LensSlot> vbde() {
    return List.of(
        tagged("value model: core philosophy", "core-philosophy"),
        tagged("value model: core values", "core-values"),
        kind("value model: stakeholders and what they get", ElementKind.STAKEHOLDER),
        kind("blockchain model: protocol rules", ElementKind.PROTOCOL_RULE),
        tagged("blockchain model: network shape", "network-shape"),
        tagged("blockchain model: applications layer", "applications-layer"),
        kind("distribution model: channels", ElementKind.CHANNEL),
        kind("economic model: incentives", ElementKind.INCENTIVE));
  }

  private static LensSlot kind(String title, ElementKind kind) {
    return new LensSlot(
        title, "Add it under %s.".formatted(kind.section()), element -> element.kind() == kind);
  }

  private static LensSlot tagged(String title, String tag) {
    return new LensSlot(
        title,
        "Write it as a note and tag it '%s'.".formatted(tag),
        element -> hasTag(element, tag));
  }

  private static boolean hasTag(Element element, String tag) {
    return element
        .value(CommonAttributes.TAGS)
        .map(tags -> tags.texts().contains(tag))
        .orElse(false);
  }
}
