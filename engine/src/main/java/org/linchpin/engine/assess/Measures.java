package org.linchpin.engine.assess;

/// What availability is worth, over all streams.
///
/// @param birnbaum expected revenue when the activity is up less that when it is down (Birnbaum
///   1969, weighted by revenue)
/// @param improvement expected revenue gained if it never failed
/// @param structural Birnbaum importance when everything works half of the time, weighted by
///   revenue share, 0 to 1
public record Measures(double birnbaum, double improvement, double structural) {}
