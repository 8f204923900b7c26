package org.linchpin.model;

/// One of the nine building blocks of the Business Model Canvas (Osterwalder and Pigneur, 2010).
public enum Block {
  KEY_PARTNERS("Key Partners"),
  KEY_ACTIVITIES("Key Activities"),
  KEY_RESOURCES("Key Resources"),
  VALUE_PROPOSITIONS("Value Propositions"),
  CUSTOMER_RELATIONSHIPS("Customer Relationships"),
  CHANNELS("Channels"),
  CUSTOMER_SEGMENTS("Customer Segments"),
  COST_STRUCTURE("Cost Structure"),
  REVENUE_STREAMS("Revenue Streams");

  private final String title;

  Block(String title) {
    this.title = title;
  }

  /// The block's usual English title.
  public String title() {
    return title;
  }
}
