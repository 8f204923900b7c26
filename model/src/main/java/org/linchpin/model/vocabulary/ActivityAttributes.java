package org.linchpin.model.vocabulary;

import static org.linchpin.model.Attribute.choice;
import static org.linchpin.model.Attribute.day;
import static org.linchpin.model.Attribute.entries;
import static org.linchpin.model.Attribute.group;
import static org.linchpin.model.Attribute.groupOrPlain;
import static org.linchpin.model.Attribute.links;
import static org.linchpin.model.Attribute.quantity;
import static org.linchpin.model.Attribute.text;
import static org.linchpin.model.Attribute.weights;
import static org.linchpin.model.ValueType.LinksType.all;
import static org.linchpin.model.ValueType.LinksType.anyOf;

import java.time.LocalDate;
import java.util.List;
import org.linchpin.model.Attribute;
import org.linchpin.model.ElementKind;
import org.linchpin.model.Entries;
import org.linchpin.model.Expected;
import org.linchpin.model.Fields;
import org.linchpin.model.Links;
import org.linchpin.model.ValueType.LinksType;
import org.linchpin.model.Weights;
import org.linchpin.model.quantity.Estimate;

/// What may be known about a key activity.
public final class ActivityAttributes {
  // what it is
  public static final Attribute<Weights> CATEGORY =
      weights(
          "category",
          "Production, problem solving, platform, or shares over them.",
          "production",
          "problem-solving",
          "platform");
  public static final Attribute<String> STEP =
      choice(
          "step",
          "The step of the value configuration: chain (production), shop (problem solving) or"
              + " network (platform).",
          "inbound-logistics",
          "operations",
          "outbound-logistics",
          "marketing-and-sales",
          "service",
          "problem-finding",
          "problem-solving",
          "choice",
          "execution",
          "control-and-evaluation",
          "network-promotion",
          "service-provisioning",
          "infrastructure-operation");
  public static final Attribute<String> DEPARTMENT =
      choice(
          "department",
          "The department it belongs to.",
          "research-and-development",
          "marketing",
          "sales",
          "production",
          "operations",
          "administration",
          "problem-solving",
          "customer-management",
          "it",
          "finance",
          "hr");
  public static final Attribute<Estimate> ABSTRACTION =
      quantity(
          "level",
          Expected.RATIO,
          "How detailed: 1 category, 2 process group, 3 process, 4 activity, 5 task.");
  public static final Attribute<String> PCF =
      text("pcf", "Reference to a process of the APQC Process Classification Framework.");
  public static final Attribute<String> STATUS =
      choice("status", "Planned, running or being given up.", "planned", "active", "retiring");
  public static final Attribute<String> TRIGGER =
      choice("trigger", "What sets it off.", "continuous", "periodic", "event");
  public static final Attribute<String> DECLARED =
      choice(
          "declared",
          "Your own judgement, compared with the computed class.",
          "essential",
          "supporting",
          "nice-to-have",
          "unknown");

  // what it serves: the four goals
  public static final Attribute<Links> DELIVERS =
      links("delivers", contribution(ElementKind.PROPOSITION), "The promises it delivers.");
  public static final Attribute<Links> REACHES =
      links("reaches", contribution(ElementKind.CHANNEL), "The channels it keeps running.");
  public static final Attribute<Links> MAINTAINS =
      links("maintains", contribution(ElementKind.RELATIONSHIP), "The relationships it maintains.");
  public static final Attribute<Links> EARNS =
      links("earns", contribution(ElementKind.STREAM), "The revenue it charges and collects.");
  public static final Attribute<Links> SUPPORTS =
      links(
          "supports",
          all(
                  ElementKind.PROPOSITION,
                  ElementKind.CHANNEL,
                  ElementKind.RELATIONSHIP,
                  ElementKind.STREAM,
                  ElementKind.ACTIVITY)
              .qualifiedBy(LinkAttributes.HALF_LIFE, LinkAttributes.RECOVERY)
              .shortFor(LinkAttributes.HALF_LIFE),
          "What gains from it without failing at once when it stops: new customers come in"
              + " proportion to what is left of its effect; those who are there stay.");

  // what it hangs on
  public static final Attribute<Links> AFTER =
      links(
          "after",
          all(ElementKind.ACTIVITY)
              .qualifiedBy(
                  LinkAttributes.COUPLING,
                  LinkAttributes.STOCK,
                  LinkAttributes.PERISHABLE,
                  LinkAttributes.HALF_LIFE,
                  LinkAttributes.RECOVERY,
                  LinkAttributes.GRACE,
                  LinkAttributes.SHARE,
                  LinkAttributes.SURGE,
                  LinkAttributes.COVERS,
                  LinkAttributes.SWITCH_DELAY)
              .shortFor(LinkAttributes.STOCK),
          "The activities it depends on, and how long a stock in between lasts.");
  public static final Attribute<Links> NEEDS =
      links(
          "needs",
          all(
                  ElementKind.RESOURCE,
                  ElementKind.PARTNER,
                  ElementKind.ROLE,
                  ElementKind.PERSON,
                  ElementKind.MACHINE)
              .qualifiedBy(
                  LinkAttributes.AMOUNT,
                  LinkAttributes.EXCLUSIVE,
                  LinkAttributes.SHARE,
                  LinkAttributes.SURGE,
                  LinkAttributes.COVERS,
                  LinkAttributes.STOCK,
                  LinkAttributes.SWITCH_DELAY)
              .shortFor(LinkAttributes.SHARE, LinkAttributes.AMOUNT),
          "The resources and partners it cannot do without.");
  public static final Attribute<Links> PERFORMED_BY =
      links(
          "performed-by",
          standIn(ElementKind.PARTNER, ElementKind.ROLE, ElementKind.PERSON, ElementKind.ACTIVITY)
              .orOwn(),
          "Who does it, with shares; they replace one another.");
  public static final Attribute<Links> BACKED_UP_BY =
      links(
          "backed-up-by",
          standIn(
              ElementKind.ACTIVITY, ElementKind.PARTNER, ElementKind.PERSON, ElementKind.RESOURCE),
          "Who or what does the same work, or would when this stops.");
  public static final Attribute<Links> PART_OF =
      links("part-of", all(ElementKind.ACTIVITY), "The wider activity it is a part of.");

  // what happens when it stops
  public static final Attribute<Estimate> STOCK =
      quantity(
          "stock", Expected.DURATION, "How long customers are served from stock when it stops.");
  public static final Attribute<Estimate> HALF_LIFE =
      quantity(
          "half-life", Expected.DURATION, "Its effect fades: after this time half of it is gone.");
  public static final Attribute<Estimate> GRACE =
      quantity(
          "grace",
          Expected.DURATION,
          "How long the business may go on without it before it is not allowed to.");
  public static final Attribute<Estimate> RECOVERY_TIME =
      quantity("recovers-in", Expected.DURATION, "How long it takes to get it going again (TTR).");
  public static final Attribute<Estimate> WORKAROUND_SHARE =
      quantity("share", Expected.SHARE, "How much of the work a stopgap would do.");
  public static final Attribute<Estimate> WORKAROUND_DELAY =
      quantity("delay", Expected.DURATION, "How long it takes until the stopgap works.");
  public static final Attribute<Fields> WORKAROUND =
      groupOrPlain(
          "workaround",
          "What management would do when it stops.",
          WORKAROUND_SHARE,
          WORKAROUND_DELAY);
  public static final Attribute<String> LICENCE =
      text(
          "licence-to-operate",
          "The authority or law without whose permission the business may not run.");
  public static final Attribute<Estimate> AVAILABILITY =
      quantity("availability", Expected.SHARE, "The share of the time it works.");
  public static final Attribute<Estimate> VARIES =
      quantity(
          "varies",
          Expected.SHARE,
          "How far its output varies from day to day (standard deviation as a share of the mean).");
  public static final Attribute<Estimate> VOTES_YES =
      quantity("yes", Expected.COUNT, "Votes for 'the business would be dead within 30 days'.");
  public static final Attribute<Estimate> VOTES_NO =
      quantity("no", Expected.COUNT, "Votes against.");
  public static final Attribute<Estimate> VOTES_UNSURE =
      quantity("unsure", Expected.COUNT, "Undecided.");
  public static final Attribute<Fields> VOTE =
      group(
          "vote",
          "What the team said to the 30-day question before it saw the computed answer.",
          VOTES_YES,
          VOTES_NO,
          VOTES_UNSURE);

  // how good it is
  public static final Attribute<String> COMPETITOR = text("than", "The competitor, by id or name.");
  public static final Attribute<Estimate> RELATIVE_LEVEL =
      quantity("level", Expected.RATIO, "From -2 (much worse) to +2 (much better).");
  public static final Attribute<String> EVIDENCE =
      text("evidence", "How you know: a document, a figure, the id of a piece of evidence.");
  public static final Attribute<Entries> BETTER =
      entries(
          "compared",
          "How well you do it compared with each competitor.",
          COMPETITOR,
          RELATIVE_LEVEL,
          EVIDENCE);
  public static final Attribute<String> VALUABLE =
      yesNo("valuable", "Does it help to serve needs?");
  public static final Attribute<String> RARE = yesNo("rare", "Do few competitors do it?");
  public static final Attribute<String> INIMITABLE =
      yesNo("inimitable", "Is it hard or costly to imitate?");
  public static final Attribute<String> ORGANISED =
      yesNo("organised", "Is the business organised to make use of it?");
  public static final Attribute<Fields> VRIO =
      group(
          "vrio",
          "The four questions of the VRIO ladder (Barney 1991).",
          VALUABLE,
          RARE,
          INIMITABLE,
          ORGANISED,
          EVIDENCE);
  public static final Attribute<String> BARRIER =
      choice("barrier", "Why others do not copy it.", "boring", "impossible", "expensive", "none");
  public static final Attribute<Estimate> TIME_TO_COPY =
      quantity("time-to-copy", Expected.DURATION, "How long others would need.");
  public static final Attribute<Estimate> COST_TO_COPY =
      quantity("cost-to-copy", Expected.MONEY, "What it would cost them.");
  public static final Attribute<String> MECHANISM =
      text("mechanism", "What exactly keeps them from it.");
  public static final Attribute<Fields> IMITATION =
      groupOrPlain(
          "imitation",
          "Why others do not copy it: boring, impossible or expensive, and how you know.",
          BARRIER,
          TIME_TO_COPY,
          COST_TO_COPY,
          MECHANISM,
          EVIDENCE);

  // sourcing, automation
  public static final Attribute<String> SOURCING =
      choice(
          "sourcing",
          "Who does it today.",
          "in-house",
          "partner",
          "hybrid",
          "automated",
          "self-service");
  public static final Attribute<String> OPTION = text("option", "The alternative.");
  public static final Attribute<Estimate> OPTION_COST =
      quantity("cost", Expected.MONEY_PER_PERIOD, "What it would cost.");
  public static final Attribute<Estimate> OPTION_LEAD_TIME =
      quantity("lead-time", Expected.DURATION, "How long until it works.");
  public static final Attribute<String> OPTION_RISK = text("risk", "What could go wrong.");
  public static final Attribute<LocalDate> COMPARED_ON =
      day("compared-on", "The day it was compared.");
  public static final Attribute<Entries> OPTIONS =
      entries(
          "options",
          "Other ways to get it done, compared.",
          OPTION,
          OPTION_COST,
          OPTION_LEAD_TIME,
          OPTION_RISK,
          COMPARED_ON);
  public static final Attribute<String> EXIT_PLAN =
      text("exit-plan", "What happens when the partner who does it leaves.");
  public static final Attribute<Estimate> RULE_BASED =
      quantity("rule-based", Expected.SHARE, "How far rules decide it.");
  public static final Attribute<Estimate> STRUCTURED =
      quantity("structured-input", Expected.SHARE, "How far its input has a fixed form.");
  public static final Attribute<Estimate> EXCEPTIONS =
      quantity("exceptions", Expected.SHARE, "How often the rules do not fit.");
  public static final Attribute<Estimate> STABILITY =
      quantity("stability", Expected.SHARE, "How far it stays the same.");
  public static final Attribute<Estimate> SYSTEMS =
      quantity("systems", Expected.COUNT, "How many systems it touches.");
  public static final Attribute<Fields> AUTOMATION =
      group(
          "automation",
          "How well it lends itself to automation.",
          RULE_BASED,
          STRUCTURED,
          EXCEPTIONS,
          STABILITY,
          SYSTEMS);

  // money, time, capacity
  public static final Attribute<Estimate> COST =
      quantity("cost", Expected.MONEY_PER_PERIOD, "What it costs.");
  public static final Attribute<Estimate> BUDGET =
      quantity("budget", Expected.MONEY_PER_PERIOD, "What may be spent on it.");
  public static final Attribute<Estimate> AVOIDABLE =
      quantity("avoidable", Expected.SHARE, "The share of its cost that ends when it stops.");
  public static final Attribute<Estimate> FREQUENCY =
      quantity("frequency", Expected.COUNT_PER_PERIOD, "How often it is done.");
  public static final Attribute<Estimate> DURATION =
      quantity("duration", Expected.TIME_PER_ITEM, "How long one execution takes.");
  public static final Attribute<Estimate> CAPACITY =
      quantity("capacity", Expected.COUNT_PER_PERIOD, "The most that can be done in practice.");
  public static final Attribute<Estimate> THEORETICAL_CAPACITY =
      quantity("theoretical-capacity", Expected.COUNT_PER_PERIOD, "The most without any losses.");
  public static final Attribute<Estimate> SETUP =
      quantity("setup", Expected.TIME_PER_ITEM, "Time to set up before a batch.");
  public static final Attribute<Estimate> BATCH =
      quantity("batch", Expected.COUNT, "How many are done at once.");
  public static final Attribute<Estimate> ARRIVAL_VARIABILITY =
      quantity("ca2", Expected.RATIO, "Squared coefficient of variation of arrivals.");
  public static final Attribute<Estimate> SERVICE_VARIABILITY =
      quantity("ce2", Expected.RATIO, "Squared coefficient of variation of service times.");
  public static final Attribute<String> SPECIFICATION = text("specification", "What good work is.");
  public static final Attribute<Estimate> FIRST_PASS_YIELD =
      quantity("first-pass-yield", Expected.SHARE, "The share that is right the first time.");

  // people and governance
  public static final Attribute<Links> OWNED_BY =
      links(
          "owned-by",
          all(ElementKind.ROLE, ElementKind.PERSON),
          "Who is accountable; exactly one.");
  public static final Attribute<Links> NEEDS_SKILL =
      links("needs-skill", LinkShapes.skills(), "The skills it takes.");
  public static final Attribute<Links> MEASURED_BY =
      links("measured-by", all(ElementKind.KPI), "How you know that it works.");
  public static final Attribute<Links> DOCUMENTED_IN =
      links("documented-in", all(ElementKind.DOCUMENT), "Where it is written down.");
  public static final Attribute<Links> REVIEWED_IN =
      links("reviewed-in", all(ElementKind.REVIEW), "The reviews it was discussed in.");
  public static final Attribute<LocalDate> LAST_REVIEW =
      day("last-review", "The day it was last looked at.");
  public static final Attribute<String> IMPROVEMENT =
      text("improvement", "What is being done to make it better.");
  public static final Attribute<Estimate> RISK_SEVERITY =
      quantity("severity", Expected.RATIO, "How bad an accident would be, 1 to 5.");
  public static final Attribute<Estimate> RISK_LIKELIHOOD =
      quantity("likelihood", Expected.RATIO, "How likely it is, 1 to 5.");
  public static final Attribute<Estimate> INSPECTION_INTERVAL =
      quantity("inspected-every", Expected.DURATION, "How often it is inspected.");
  public static final Attribute<Fields> SAFETY =
      group("safety", "Risk of injury.", RISK_SEVERITY, RISK_LIKELIHOOD, INSPECTION_INTERVAL);

  public static final List<Attribute<?>> ALL =
      List.of(
          CATEGORY,
          STEP,
          DEPARTMENT,
          ABSTRACTION,
          PCF,
          STATUS,
          TRIGGER,
          DECLARED,
          DELIVERS,
          REACHES,
          MAINTAINS,
          EARNS,
          SUPPORTS,
          AFTER,
          NEEDS,
          PERFORMED_BY,
          BACKED_UP_BY,
          PART_OF,
          STOCK,
          HALF_LIFE,
          GRACE,
          RECOVERY_TIME,
          WORKAROUND,
          LICENCE,
          AVAILABILITY,
          VARIES,
          VOTE,
          BETTER,
          VRIO,
          IMITATION,
          SOURCING,
          OPTIONS,
          EXIT_PLAN,
          AUTOMATION,
          COST,
          BUDGET,
          AVOIDABLE,
          FREQUENCY,
          DURATION,
          CAPACITY,
          THEORETICAL_CAPACITY,
          SETUP,
          BATCH,
          ARRIVAL_VARIABILITY,
          SERVICE_VARIABILITY,
          SPECIFICATION,
          FIRST_PASS_YIELD,
          OWNED_BY,
          NEEDS_SKILL,
          MEASURED_BY,
          DOCUMENTED_IN,
          REVIEWED_IN,
          LAST_REVIEW,
          IMPROVEMENT,
          SAFETY);

  private ActivityAttributes() {}

  private static LinksType contribution(ElementKind target) {
    return all(target)
        .qualifiedBy(
            LinkAttributes.STRENGTH,
            LinkAttributes.GROUP,
            LinkAttributes.SHARE,
            LinkAttributes.SURGE,
            LinkAttributes.COVERS,
            LinkAttributes.STOCK,
            LinkAttributes.SWITCH_DELAY)
        .shortFor(LinkAttributes.STRENGTH, LinkAttributes.SHARE, LinkAttributes.STOCK);
  }

  private static LinksType standIn(ElementKind... kinds) {
    return anyOf(kinds)
        .qualifiedBy(
            LinkAttributes.SHARE,
            LinkAttributes.COVERS,
            LinkAttributes.SURGE,
            LinkAttributes.SWITCH_DELAY,
            LinkAttributes.PRICE)
        .shortFor(LinkAttributes.SHARE);
  }

  private static Attribute<String> yesNo(String key, String meaning) {
    return choice(key, meaning, "yes", "no", "unknown");
  }
}
