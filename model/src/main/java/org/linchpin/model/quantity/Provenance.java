package org.linchpin.model.quantity;

import java.time.LocalDate;
import java.util.Optional;

/// Who says so, since when, and what shows it.
///
/// @param basis where the number comes from, when stated
/// @param asOf the day it was true
/// @param by the person who stated it
/// @param evidence a document or the id of a piece of evidence
public record Provenance(
    Optional<Basis> basis,
    Optional<LocalDate> asOf,
    Optional<String> by,
    Optional<String> evidence) {
  /// Nothing stated.
  public static final Provenance UNSTATED =
      new Provenance(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  /// A value from the library, used because the model has none.
  public static final Provenance LIBRARY_DEFAULT =
      new Provenance(
          Optional.of(Basis.DEFAULT), Optional.empty(), Optional.empty(), Optional.empty());
}
