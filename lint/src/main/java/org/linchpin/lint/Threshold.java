package org.linchpin.lint;

import java.util.Locale;

/// A number chosen for a rule, not found in nature: every one can be set, and messages show it.
public enum Threshold {
  KEY_ACTIVITIES_MICRO("KA111", 5, "most key activities of a micro business"),
  KEY_ACTIVITIES_SMALL("KA111", 7, "most key activities of a small business"),
  KEY_ACTIVITIES_MEDIUM("KA111", 10, "most key activities of a medium business"),
  KEY_ACTIVITIES_LARGE("KA111", 12, "most key activities of a large business"),
  DETAIL_FROM_MICRO("KA106", 3, "least level of detail of a micro business"),
  DETAIL_TO_MICRO("KA106", 5, "greatest level of detail of a micro business"),
  DETAIL_FROM_SMALL("KA106", 3, "least level of detail of a small business"),
  DETAIL_TO_SMALL("KA106", 5, "greatest level of detail of a small business"),
  DETAIL_FROM_MEDIUM("KA106", 2, "least level of detail of a medium business"),
  DETAIL_TO_MEDIUM("KA106", 4, "greatest level of detail of a medium business"),
  DETAIL_FROM_LARGE("KA106", 1, "least level of detail of a large business"),
  DETAIL_TO_LARGE("KA106", 3, "greatest level of detail of a large business"),
  DETAIL_KNOWN("KA106", 3, "activities of known level of detail before it is judged"),
  DETAIL_SPREAD("KA107", 2, "levels of detail that may stand side by side"),
  SAME_WORDS("KA110", 0.8, "share of common words from which two notes look the same"),
  CATEGORISED("KA301", 0.5, "share of activities with a category before the mix is judged"),
  CHAINED("KA401", 5, "activities from which dependencies are expected"),
  ONE_STREAM("KA406", 0.2, "share of revenue that makes a single point of failure worth a warning"),
  CROWDED("KA404", 0.85, "load above which uneven work waits long"),
  UNEVEN("KA404", 0.5, "unevenness of work from which it waits long; 1 is random"),
  SURPLUS_CAPACITY("KA408", 1.3, "how many times the demand capacity may be"),
  UNSOLD("KA408", 0.1, "share of what is made that may find no buyer"),
  DEAR_ROUTING("KA410", 1.05, "how many times the cheapest way the used one may cost"),
  LATE_CARE("KA409", 1.5, "how many times the cheapest interval maintenance may take"),
  SAFETY_RISK("KA409", 12, "severity times likelihood from which inspections are expected"),
  UNDERINVESTED("KA503", 0.5, "share of cost over share of revenue below which to look"),
  IDLE_CAPACITY("KA508", 0.15, "share of a resource that may be idle"),
  DEAR("KA509", 3, "share of cost over share of revenue above which to look"),
  RESPONSE_DAYS("KA609", 180, "days it takes to build the next advantage"),
  PARTNER_REVENUE("KA610", 0.5, "share of revenue that may hang on one partner"),
  FEW_HOLDERS("FW958", 2, "holders of a majority that are too few to call it decentralised"),
  TOP_COSTS("KA504", 3, "number of most expensive activities looked at"),
  ALL_IN_HOUSE("KA601", 4, "key activities from which all in-house is worth a warning"),
  UNDECLARED("KA602", 0.5, "share of activities that may lack a declaration"),
  COMPARED_MONTHS("KA603", 12, "months for which a comparison of partners holds"),
  PARTNER_SHARE("KA604", 0.5, "share of a core activity that partners may carry"),
  AUTOMATABLE("KA605", 0.6, "suitability from which automation is worth a look"),
  REVIEW_DAYS("KA701", 91, "days between reviews"),
  CHANGE_DAYS("KA703", 14, "days after a change within which activities are looked at"),
  STALE_CADENCES("KA705", 2, "cadences without a measurement"),
  CONCENTRATION("BM806", 0.5, "share of revenue that one segment or stream may carry"),
  TURNOVER_GAP(
      "MD907",
      0.05,
      "share by which streams may differ from the stated turnover, or their parts from their amount"),
  FINE_DIGITS("MD910", 0.01, "share of a range's width below which digits say nothing"),
  SHARES_OFF("MD904", 0.005, "amount by which shares may miss 100 % through rounding"),
  UNPROVEN_REVENUE("FW953", 0.2, "share of revenue from which proof is expected");

  private final String rule;
  private final double standard;
  private final String meaning;

  Threshold(String rule, double standard, String meaning) {
    this.rule = rule;
    this.standard = standard;
    this.meaning = meaning;
  }

  /// The key in settings, such as `key-activities-micro`.
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// The first rule that uses it.
  public String rule() {
    return rule;
  }

  /// Its value unless set otherwise.
  public double standard() {
    return standard;
  }

  public String meaning() {
    return meaning;
  }
}
