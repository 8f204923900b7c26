package org.linchpin.lint.rules;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.linchpin.model.Element;
import org.linchpin.model.vocabulary.CommonAttributes;

/// Words by which an activity shows what it is about; whole words or their beginnings.
enum Topics {
  BILLING(
      "bill",
      "billing",
      "invoice*",
      "charge*",
      "payment*",
      "debit*",
      "dunning",
      "collect*",
      "subscription*"),
  TRUST(
      "fraud*",
      "trust",
      "abuse",
      "verif*",
      "moderat*",
      "vet",
      "vetting",
      "dispute*",
      "secur*",
      "safety",
      "cybersecurity"),
  MATCHING("match*", "curat*", "recommend*", "rank*", "broker*", "connect*", "search"),
  UPKEEP(
      "platform*",
      "marketplace*",
      "software",
      "app",
      "store",
      "infrastructure",
      "hosting",
      "website",
      "site",
      "shop"),
  QUALITY("quality", "inspect*", "check*", "test*", "calibrat*"),
  PLANNING("plan*", "schedul*", "routing", "capacity"),
  MAINTENANCE("maintain*", "maintenance", "repair*", "servic*", "overhaul*");

  private final Pattern pattern;

  Topics(String... words) {
    String any =
        Stream.of(words)
            .map(word -> word.endsWith("*") ? word.replace("*", "\\w*") : word)
            .collect(Collectors.joining("|"));
    pattern = Pattern.compile("\\b(?:" + any + ")\\b", Pattern.CASE_INSENSITIVE);
  }

  /// True when the name or the description of the element has one of the words.
  boolean isIn(Element element) {
    return pattern.matcher(element.name()).find()
        || element
            .value(CommonAttributes.DESCRIPTION)
            .map(text -> pattern.matcher(text).find())
            .orElse(false);
  }
}
