package org.linchpin.lint.rules;

import java.util.List;
import java.util.Optional;
import org.linchpin.lint.Linter;
import org.linchpin.lint.Rule;
import org.linchpin.lint.RulePage;

/// Every rule there is, in the order of the codes.
public final class Rules {
  private static final List<Rule> ALL =
      List.of(
          new ThingAmongActivities(), // KA101
          new UnclearActivity(), // KA102
          new ActionAmongResources(), // KA103
          new ChoreAmongActivities(), // KA104
          new DepartmentAsActivity(), // KA105
          new DetailOutOfBand(), // KA106
          new MixedDetail(), // KA107
          new TwoActivitiesInOne(), // KA108
          new GoalAsActivity(), // KA109
          new TwinActivities(), // KA110
          new TooManyKeyActivities(), // KA111
          new NoActivity(), // KA112
          new OutsidersAmongActivities(), // KA113
          new Placeholder(), // KA114
          new IdleActivity(), // KA201
          new UndeliveredPromise(), // KA202
          new UnattendedChannel(), // KA203
          new NeglectedRelationship(), // KA204
          new UncollectedRevenue(), // KA205
          new GoalWithoutKeyActivity(), // KA206
          new AdministrationAsKey(), // KA207
          new NeedsNothing(), // KA208
          new UnusedResource(), // KA209
          new UnusedPartner(), // KA210
          new OfferMismatch(), // KA211
          new UnpaidSegment(), // KA212
          new UnfoundedRevenue(), // KA213
          new ChannelToNobody(), // KA214
          new UnbilledSubscription(), // KA215
          new UnguardedCommission(), // KA216
          new UnprovenCustomers(), // KA217
          new TypeMismatch(), // KA301
          new WrongCategory(), // KA302
          new MissingStep(), // KA303
          new OneSidedPlatform(), // KA304
          new BarePlatform(), // KA305
          new OrdinaryExpert(), // KA306
          new UncheckedProduction(), // KA307
          new UnplannedProduction(), // KA308
          new NoDependencies(), // KA401
          new CircularFlow(), // KA402
          new OverloadedResource(), // KA403
          new CrowdedActivity(), // KA404
          new FalseBackup(), // KA405
          new SinglePoint(), // KA406
          new UnreachableBreakEven(), // KA407
          new SurplusCapacity(), // KA408
          new UnmaintainedMachine(), // KA409
          new DearRouting(), // KA410
          new LateJob(), // KA411
          new MissedYield(), // KA412
          new UnfundedActivity(), // KA501
          new UnexplainedCost(), // KA502
          new Underinvestment(), // KA503
          new CostlyTrifle(), // KA504
          new OwnerCount(), // KA505
          new OnlyOnePerson(), // KA506
          new SkillGap(), // KA507
          new IdleCapacity(), // KA508
          new DearActivity(), // KA509
          new EverythingInHouse(), // KA601
          new EssentialOrNot(), // KA602
          new UncomparedCommodity(), // KA603
          new AdvantageAtPartner(), // KA604
          new AutomationCandidate(), // KA605
          new NothingBetter(), // KA606
          new VoteAgainstNumbers(), // KA607
          new UnprovenAdvantage(), // KA608
          new LapsingAdvantage(), // KA609
          new PartnerConcentration(), // KA610
          new NoContinuityPlan(), // KA611
          new StarvedAdvantage(), // KA612
          new ReviewOverdue(), // KA701
          new UnreviewedChange(), // KA702
          new StaleActivities(), // KA703
          new UnmeasuredActivity(), // KA704
          new AimlessMeasure(), // KA705
          new MissedTarget(), // KA706
          new UndocumentedActivity(), // KA707
          new OutdatedDocument(), // KA708
          new UnansweredCompetitor(), // KA709
          new FeaturePromise(), // BM801
          new EverybodyAsSegment(), // BM802
          new ActionAmongPartners(), // BM803
          new LosingSale(), // BM804
          new ShortRunway(), // BM805
          new OneStreamRevenue(), // BM806
          new UncoveredPhase(), // BM807
          new UnknownChurn(), // BM808
          new IdleKeyResource(), // BM809
          new WrongDimension(), // MD901
          new WrongPeriod(), // MD902
          new MixedCurrencies(), // MD903
          new ImpossibleNumber(), // MD904
          new OverallocatedCost(), // MD905
          new DoubleCountedCost(), // MD906
          new DoubleCountedRevenue(), // MD907
          new OverlappingShares(), // MD908
          new GuessedVerdict(), // MD909
          new FalsePrecision(), // MD910
          new UnexplainedSuppression(), // MD911
          new UselessSuppression(), // MD912
          new EmptySlot(), // FW951
          new BareTenfoldClaim(), // FW952
          new UntestedWillingness(), // FW953
          new UntestedFrameworks(), // FW954
          new HollowSlot(), // FW955
          new TokenMismatch(), // FW956
          new MissingIncentive(), // FW957
          new CentralToken(), // FW958
          new OtherLens()); // FW959

  private Rules() {}

  public static List<Rule> all() {
    return ALL;
  }

  /// A linter with every rule.
  public static Linter linter() {
    return new Linter(ALL);
  }

  public static Optional<Rule> find(String code) {
    return ALL.stream().filter(rule -> rule.info().code().equals(code)).findFirst();
  }

  /// The page of a rule, if there is such a rule.
  ///
  /// @throws java.io.UncheckedIOException when its resource cannot be read
  public static Optional<RulePage> page(String code) {
    return find(code).map(rule -> Pages.read(rule.info().code()));
  }
}
