package org.linchpin.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What an element is; its section in the file says so. Nine kinds stand on the canvas.
public enum ElementKind {
  PARTNER("key-partners", "partner", Block.KEY_PARTNERS),
  ACTIVITY("key-activities", "activity", Block.KEY_ACTIVITIES),
  RESOURCE("key-resources", "resource", Block.KEY_RESOURCES),
  PROPOSITION("value-propositions", "value proposition", Block.VALUE_PROPOSITIONS),
  RELATIONSHIP("customer-relationships", "customer relationship", Block.CUSTOMER_RELATIONSHIPS),
  CHANNEL("channels", "channel", Block.CHANNELS),
  SEGMENT("customer-segments", "customer segment", Block.CUSTOMER_SEGMENTS),
  COST("cost-structure", "cost", Block.COST_STRUCTURE),
  STREAM("revenue-streams", "revenue stream", Block.REVENUE_STREAMS),
  OFFERING("offerings", "offering"),
  SKILL("skills", "skill"),
  ROLE("roles", "role"),
  PERSON("people-and-teams", "person or team"),
  KPI("kpis", "measure"),
  DOCUMENT("documents", "document"),
  ASSUMPTION("assumptions", "assumption"),
  EVIDENCE("evidence", "piece of evidence"),
  EXPERIMENT("experiments", "experiment"),
  REVIEW("reviews", "review"),
  CHANGE("changes", "change"),
  SCENARIO("scenarios", "scenario"),
  COMPETITOR("competitors", "competitor"),
  MACHINE("machines", "machine"),
  OPERATION("operations", "operation"),
  ROUTING("routings", "routing"),
  JOB("jobs", "job"),
  CALENDAR("calendars", "calendar"),
  MAINTENANCE("maintenance-policies", "maintenance policy"),
  STAKEHOLDER("stakeholders", "stakeholder"),
  TOKEN("tokens", "token"),
  PROTOCOL_RULE("protocol-rules", "protocol rule"),
  INCENTIVE("incentives", "incentive"),
  NOTE("notes", "note");

  private final String section;
  private final String word;
  private final @Nullable Block block;

  ElementKind(String section, String word) {
    this(section, word, null);
  }

  ElementKind(String section, String word, @Nullable Block block) {
    this.section = section;
    this.word = word;
    this.block = block;
  }

  /// The key of its section in the file, such as `key-activities`.
  public String section() {
    return section;
  }

  /// What one of them is called in a sentence.
  public String word() {
    return word;
  }

  /// Its block on the canvas, if it has one.
  public Optional<Block> block() {
    return Optional.ofNullable(block);
  }

  /// The name used in machine-readable output, such as `value-proposition`.
  public String code() {
    return word.toLowerCase(Locale.ROOT).replace(' ', '-');
  }

  public static Optional<ElementKind> ofSection(String section) {
    return Arrays.stream(values()).filter(kind -> kind.section.equals(section)).findFirst();
  }

  /// The kind whose elements stand in this block.
  public static ElementKind of(Block block) {
    return Arrays.stream(values()).filter(kind -> kind.block == block).findFirst().orElseThrow();
  }

  /// The nine kinds of the canvas, in the order of [Block].
  public static List<ElementKind> canvas() {
    return Arrays.stream(values()).filter(kind -> kind.block != null).toList();
  }
}
