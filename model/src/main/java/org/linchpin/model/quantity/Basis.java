package org.linchpin.model.quantity;

import java.util.Locale;

/// Where a number comes from, from strongest to weakest.
public enum Basis {
  MEASURED,
  DOCUMENTED,
  EXPERT,
  ASSUMED,
  /// Not the user's number at all: a value from the library.
  DEFAULT;

  /// The word used in files.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
