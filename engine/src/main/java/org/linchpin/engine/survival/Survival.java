package org.linchpin.engine.survival;

import java.util.List;
import java.util.OptionalInt;

/// How long the business survives the stop of one activity, without chance (C5).
public sealed interface Survival {
  /// Days looked ahead.
  int HORIZON = 365;

  /// The 30-day question.
  int QUESTION = 30;

  /// What ends the business.
  enum Cause {
    INSOLVENCY("the money runs out"),
    PERMISSION("a permission lapses");

    private final String words;

    Cause(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }
  }

  /// It cannot be said; these numbers are missing.
  record Unknown(List<String> missing) implements Survival {
    public Unknown {
      missing = List.copyOf(missing);
    }
  }

  /// The day on which the business ends; empty when it does not within [#HORIZON] days.
  ///
  /// @param day with central values
  /// @param earliest with every uncertain number at its worse end
  /// @param latest with every uncertain number at its better end
  /// @param cause with central values
  /// @param defaultsUsed library values that stood in for missing numbers
  /// @param sensitivities the uncertain numbers that move the day, the strongest first
  record Days(
      OptionalInt day,
      OptionalInt earliest,
      OptionalInt latest,
      Cause cause,
      List<String> defaultsUsed,
      List<Sensitivity> sensitivities)
      implements Survival {
    public Days {
      defaultsUsed = List.copyOf(defaultsUsed);
      sensitivities = List.copyOf(sensitivities);
    }

    /// These days with what moves them.
    public Days with(List<Sensitivity> moving) {
      return new Days(day, earliest, latest, cause, defaultsUsed, moving);
    }

    /// True when the business ends within so many days with central values.
    public boolean within(int days) {
      return day.isPresent() && day.getAsInt() <= days;
    }

    /// True when the worse and the better ends give different answers to the 30-day question.
    public boolean isOpen() {
      boolean worse = earliest.isPresent() && earliest.getAsInt() <= QUESTION;
      boolean better = latest.isPresent() && latest.getAsInt() <= QUESTION;
      return worse != better;
    }
  }

  /// How far one number moves the day when only it is uncertain.
  ///
  /// @param what the number in words, such as "cash"
  /// @param element the id of the element it belongs to, empty for the model
  /// @param attribute its key
  /// @param assumed true when it is a default of the library
  /// @param atLow the day with its low end, [Survival#HORIZON] + 1 for none
  /// @param atHigh the day with its high end
  record Sensitivity(
      String what, String element, String attribute, boolean assumed, int atLow, int atHigh) {
    /// Days between the two ends.
    public int swing() {
      return Math.abs(atHigh - atLow);
    }

    /// True when the two ends answer the 30-day question differently.
    public boolean flips() {
      return atLow <= QUESTION != atHigh <= QUESTION;
    }
  }
}
