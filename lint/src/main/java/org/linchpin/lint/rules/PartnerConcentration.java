package org.linchpin.lint.rules;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.linchpin.engine.structure.BusinessGraph;
import org.linchpin.engine.structure.Coupling;
import org.linchpin.engine.structure.Gates;
import org.linchpin.engine.structure.SingleFailures;
import org.linchpin.lint.CheckContext;
import org.linchpin.lint.Finding;
import org.linchpin.lint.Level;
import org.linchpin.lint.Rule;
import org.linchpin.lint.RuleInfo;
import org.linchpin.lint.Severity;
import org.linchpin.lint.Threshold;
import org.linchpin.model.Element;
import org.linchpin.model.ElementKind;
import org.linchpin.model.vocabulary.PartnerAttributes;

/// A partner on whom half of the revenue hangs.
final class PartnerConcentration implements Rule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "KA610",
          Severity.WARNING,
          Level.L2,
          "Half of the revenue hangs on one partner",
          "A partner decides on price, quality and the day of leaving; the more hangs on one, the less"
              + " you decide.",
          "S102");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(CheckContext context) {
    BusinessGraph graph = context.graph();
    Map<String, Double> shares = Revenue.shares(context);
    if (shares.isEmpty() || context.model().all(ElementKind.PARTNER).isEmpty()) {
      return Stream.empty();
    }
    Gates flows =
        Gates.of(
            graph.size(),
            graph.requirements().stream().filter(r -> r.coupling() == Coupling.FLOW).toList());
    int[] streams = graph.streams();
    List<Element> partners =
        context
            .all(ElementKind.PARTNER)
            .filter(partner -> graph.node(partner.id()).isPresent())
            .toList();
    int[] nodes = partners.stream().mapToInt(p -> graph.node(p.id()).getAsInt()).toArray();
    List<BitSet> cuts = SingleFailures.of(flows, graph.topology(), nodes, streams);
    return IntStream.range(0, partners.size())
        .filter(p -> !isReplaceable(context, partners.get(p)))
        .boxed()
        .flatMap(
            p -> {
              double lost = lost(graph, shares, streams, cuts, p);
              return lost >= context.threshold(Threshold.PARTNER_REVENUE)
                  ? Stream.of(finding(context, partners.get(p), lost))
                  : Stream.empty();
            });
  }

  /// True when the note stands for several firms ("Banks"), when it is said to be easy to replace,
  /// or when there is an exit plan.
  private static boolean isReplaceable(CheckContext context, Element partner) {
    return context.judge(partner).map(BlockReading::isPlural).orElse(false)
        || partner.value(PartnerAttributes.SUBSTITUTABLE).map("easily"::equals).orElse(false)
        || partner.fields().group(PartnerAttributes.CONTRACT).has(PartnerAttributes.EXIT_PLAN);
  }

  /// The share of revenue that stops with the partner as soon as stocks are used up.
  private static double lost(
      BusinessGraph graph,
      Map<String, Double> shares,
      int[] streams,
      List<BitSet> cuts,
      int partner) {
    return IntStream.range(0, streams.length)
        .filter(s -> cuts.get(s).get(partner))
        .mapToObj(s -> graph.element(streams[s]))
        .flatMap(Optional::stream)
        .mapToDouble(stream -> shares.getOrDefault(stream.id(), 0.0))
        .sum();
  }

  private static Finding finding(CheckContext context, Element partner, double share) {
    String what =
        Revenue.unmeasured(context)
            .map(stream -> "Your only revenue stream, '%s', stops".formatted(stream.name()))
            .orElse("%s of your revenue stops".formatted(Words.percent(share)));
    return INFO.about(
        partner,
        "%s when '%s' does. Find a second partner, keep a stock, or agree on an exit plan."
            .formatted(what, partner.name()));
  }
}
