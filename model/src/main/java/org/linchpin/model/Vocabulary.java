package org.linchpin.model;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linchpin.model.vocabulary.ActivityAttributes;
import org.linchpin.model.vocabulary.CommonAttributes;
import org.linchpin.model.vocabulary.CustomerAttributes;
import org.linchpin.model.vocabulary.GovernanceAttributes;
import org.linchpin.model.vocabulary.ModelAttributes;
import org.linchpin.model.vocabulary.MoneyAttributes;
import org.linchpin.model.vocabulary.OfferAttributes;
import org.linchpin.model.vocabulary.OperationsAttributes;
import org.linchpin.model.vocabulary.PartnerAttributes;
import org.linchpin.model.vocabulary.PeopleAttributes;
import org.linchpin.model.vocabulary.ResourceAttributes;
import org.linchpin.model.vocabulary.TokenAttributes;

/// Which attributes each kind of element has.
public final class Vocabulary {
  private static final Map<ElementKind, Map<String, Attribute<?>>> BY_KIND = byKind();
  private static final Map<String, Attribute<?>> HEADER = keyed(ModelAttributes.ALL);

  private Vocabulary() {}

  private static Map<ElementKind, Map<String, Attribute<?>>> byKind() {
    Map<ElementKind, Map<String, Attribute<?>>> all = new EnumMap<>(ElementKind.class);
    for (ElementKind kind : ElementKind.values()) {
      List<Attribute<?>> attributes = new ArrayList<>(CommonAttributes.ALL);
      attributes.addAll(own(kind));
      all.put(kind, keyed(attributes));
    }
    return all;
  }

  private static List<Attribute<?>> own(ElementKind kind) {
    return switch (kind) {
      case PARTNER -> PartnerAttributes.ALL;
      case ACTIVITY -> ActivityAttributes.ALL;
      case RESOURCE -> ResourceAttributes.ALL;
      case PROPOSITION -> OfferAttributes.PROPOSITION;
      case OFFERING -> OfferAttributes.OFFERING;
      case RELATIONSHIP -> CustomerAttributes.RELATIONSHIP;
      case CHANNEL -> CustomerAttributes.CHANNEL;
      case SEGMENT -> CustomerAttributes.SEGMENT;
      case COST -> MoneyAttributes.COST;
      case STREAM -> MoneyAttributes.STREAM;
      case SKILL -> PeopleAttributes.SKILL;
      case ROLE -> PeopleAttributes.ROLE;
      case PERSON -> PeopleAttributes.PERSON;
      case KPI -> GovernanceAttributes.KPI;
      case DOCUMENT -> GovernanceAttributes.DOCUMENT;
      case ASSUMPTION -> GovernanceAttributes.ASSUMPTION;
      case EVIDENCE -> GovernanceAttributes.EVIDENCE;
      case EXPERIMENT -> GovernanceAttributes.EXPERIMENT;
      case REVIEW -> GovernanceAttributes.REVIEW;
      case CHANGE -> GovernanceAttributes.CHANGE;
      case SCENARIO -> GovernanceAttributes.SCENARIO;
      case COMPETITOR -> GovernanceAttributes.COMPETITOR;
      case NOTE -> GovernanceAttributes.NOTE;
      case MACHINE -> OperationsAttributes.MACHINE;
      case OPERATION -> OperationsAttributes.OPERATION;
      case ROUTING -> OperationsAttributes.ROUTING;
      case JOB -> OperationsAttributes.JOB;
      case CALENDAR -> OperationsAttributes.CALENDAR;
      case MAINTENANCE -> OperationsAttributes.MAINTENANCE;
      case STAKEHOLDER -> TokenAttributes.STAKEHOLDER;
      case TOKEN -> TokenAttributes.TOKEN;
      case PROTOCOL_RULE -> TokenAttributes.PROTOCOL_RULE;
      case INCENTIVE -> TokenAttributes.INCENTIVE;
    };
  }

  private static Map<String, Attribute<?>> keyed(List<Attribute<?>> attributes) {
    Map<String, Attribute<?>> keyed = new LinkedHashMap<>();
    for (Attribute<?> attribute : attributes) {
      if (keyed.put(attribute.key(), attribute) != null) {
        throw new IllegalStateException(
            "The attribute key (%s) stands twice.".formatted(attribute.key()));
      }
    }
    return keyed;
  }

  /// The attributes of one kind by key, the common ones first.
  public static Map<String, Attribute<?>> of(ElementKind kind) {
    return java.util.Collections.unmodifiableMap(BY_KIND.getOrDefault(kind, Map.of()));
  }

  /// The attributes of the model as a whole, by key.
  public static Map<String, Attribute<?>> header() {
    return java.util.Collections.unmodifiableMap(HEADER);
  }

  public static Optional<Attribute<?>> attribute(ElementKind kind, String key) {
    return Optional.ofNullable(of(kind).get(key));
  }
}
