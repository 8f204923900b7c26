package org.linchpin.render.report;

import java.util.Optional;
import org.linchpin.engine.stop.StopOutcome;
import org.linchpin.model.Attribute;
import org.linchpin.model.BusinessModel;
import org.linchpin.model.Element;
import org.linchpin.model.Fields;
import org.linchpin.model.quantity.Estimate;
import org.linchpin.model.vocabulary.ActivityAttributes;

/// What the team said to the 30-day question; at least one vote.
///
/// @param yes how many said that the business would be dead within 30 days
record TeamVote(int yes, int no, int unsure) {
  static Optional<TeamVote> of(BusinessModel model, String activity) {
    Fields vote =
        model
            .element(activity)
            .map(Element::fields)
            .map(fields -> fields.group(ActivityAttributes.VOTE))
            .orElse(Fields.NONE);
    TeamVote read =
        new TeamVote(
            count(model, vote, ActivityAttributes.VOTES_YES),
            count(model, vote, ActivityAttributes.VOTES_NO),
            count(model, vote, ActivityAttributes.VOTES_UNSURE));
    return read.all() > 0 ? Optional.of(read) : Optional.empty();
  }

  private static int count(BusinessModel model, Fields vote, Attribute<Estimate> attribute) {
    double votes = vote.known(attribute).map(n -> n.central(model.calendar()).orElse(0)).orElse(0.);
    return Math.clamp(Math.round(votes), 0, 1_000_000);
  }

  int all() {
    return yes + no + unsure;
  }

  /// `6 of 9 say it dies, 2 that it lives, 1 is unsure`.
  String words() {
    String words = (yes == 0 ? "none" : yes) + " of " + all() + verb() + " it dies";
    if (no > 0) {
      words += ", " + no + " that it lives";
    }
    return unsure > 0 ? words + ", " + unsure + (unsure == 1 ? " is" : " are") + " unsure" : words;
  }

  private String verb() {
    return yes < 2 ? " says" : " say";
  }

  /// How it compares with what was computed.
  String against(StopOutcome outcome) {
    if (yes == no) {
      return "undecided";
    }
    return yes > no == outcome.by(StopWords.MONTH).value() > 0.5
        ? "as computed"
        : "against the numbers";
  }
}
