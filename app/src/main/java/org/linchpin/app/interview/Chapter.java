package org.linchpin.app.interview;

import java.util.stream.Stream;

/// A part of the interview, by the numbers of its questions.
public enum Chapter {
  BUSINESS(1, "The business"),
  CUSTOMERS(4, "Customers and promises"),
  ACTIVITIES(9, "What must be done"),
  NEEDS(13, "What that needs"),
  DAYS(17, "Thirty days, and what sets you apart"),
  MONEY(20, "Costs, capacity, machines"),
  GOVERNANCE(25, "Partners, people, measures, proof");

  private final int last;
  private final String title;

  Chapter(int last, String title) {
    this.last = last;
    this.title = title;
  }

  /// The chapter of a question, by its number from 0 to 25.
  static Chapter of(int number) {
    return Stream.of(values())
        .filter(chapter -> number <= chapter.last)
        .findFirst()
        .orElse(GOVERNANCE);
  }

  public String title() {
    return title;
  }
}
