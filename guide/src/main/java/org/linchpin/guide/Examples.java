package org.linchpin.guide;

import static org.linchpin.guide.Example.Category.PLATFORM;
import static org.linchpin.guide.Example.Category.PROBLEM_SOLVING;
import static org.linchpin.guide.Example.Category.PRODUCTION;
import static org.linchpin.guide.Example.Kind.BAD;
import static org.linchpin.guide.Example.Kind.COMPANY;
import static org.linchpin.guide.Example.Kind.QUANTIFIED;

import java.util.List;
import java.util.Optional;

/// The example models that come with Linchpin, in the order in which a list shows them.
public final class Examples {
  private static final List<Example> ALL =
      List.of(
          Example.of(
              "corner-bakery.yaml",
              QUANTIFIED,
              PRODUCTION,
              "Corner bakery",
              "Nine people bake by night: stocks of flour, a courier as a backup, and the 30-day"
                  + " question."),
          Example.of(
              "saas.yaml",
              QUANTIFIED,
              PLATFORM,
              "Rota, a software company",
              "Shift planning by subscription: security patches with a period of grace, two of three"
                  + " data centres, slow decay of research and brand."),
          Example.of(
              "marketplace.yaml",
              QUANTIFIED,
              PLATFORM,
              "Handpicked, a marketplace",
              "Two sides and a commission: trust, matching, network promotion, and a second payment"
                  + " provider."),
          Example.of(
              "law-firm.yaml",
              QUANTIFIED,
              PROBLEM_SOLVING,
              "Ashgrove Law, a law firm",
              "People, skills and hours: a second chair, a licence to practise, and money that comes"
                  + " after 45 days."),
          company(
              "tesla",
              PRODUCTION,
              "Tesla",
              "Manufacturing, with quality, capacity, planning and maintenance named."),
          company(
              "netflix",
              PRODUCTION,
              "Netflix",
              "Content creation: not dead in 30 days, and yet the core."),
          company(
              "mckinsey",
              PROBLEM_SOLVING,
              "McKinsey",
              "Consulting, before anybody has said what sets it apart."),
          company(
              "mayo-clinic",
              PROBLEM_SOLVING,
              "Mayo Clinic",
              "Healthcare under a licence to operate."),
          company(
              "google",
              PLATFORM,
              "Google",
              "Algorithm development: an algorithm is had, developing it is done."),
          company("amazon", PLATFORM, "Amazon", "Marketplace curation between two sides."),
          company("microsoft", PRODUCTION, "Microsoft", "Software development as production."),
          company(
              "dell",
              PRODUCTION,
              "Dell",
              "Supply-chain and customer relationship activities: two of the four goals."),
          company(
              "spacex",
              PRODUCTION,
              "SpaceX",
              "Reusable rockets along the steps of a production chain."),
          company(
              "supermarket",
              PRODUCTION,
              "A large supermarket",
              "Restocking shelves: a daily task, and key because a promise hangs on it."),
          company(
              "law-firm-criminal",
              PROBLEM_SOLVING,
              "A criminal-law firm",
              "What all lawyers do, and what gives the advantage."),
          company(
              "app-store",
              PLATFORM,
              "Apple's App Store",
              "Store, security and payouts between users and developers."),
          company(
              "airbnb",
              PLATFORM,
              "Airbnb",
              "Hosts and guests: what makes strangers trust each other."),
          company(
              "consulting-firm",
              PROBLEM_SOLVING,
              "A consulting firm",
              "The five steps of a problem-solving shop."),
          Example.of(
              "everything-wrong.yaml",
              BAD,
              PRODUCTION,
              "Everything wrong",
              "A small company with nearly every fault that can be found."));

  private Examples() {}

  /// Every example.
  public static List<Example> all() {
    return ALL;
  }

  /// The example with this id.
  public static Optional<Example> named(String id) {
    return ALL.stream().filter(example -> example.id().equals(id)).findFirst();
  }

  private static Example company(
      String id, Example.Category category, String title, String sentence) {
    return Example.of("companies/%s.yaml".formatted(id), COMPANY, category, title, sentence);
  }
}
