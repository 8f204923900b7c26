package org.linchpin.engine.assess;

import org.linchpin.engine.survival.Revenue;

/// Revenue that stops with one activity. Figures of different activities overlap: never add them
/// up.
///
/// @param amount lost when only all-or-nothing counts, per month in the model's currency or as a
///   share
/// @param share of all revenue, 0 to 1
/// @param byCapacity share lost when substitutes can carry only so much, 0 to 1, at least `share`
/// @param blocked share blocked once a permission has lapsed, 0 to 1
/// @param known what the amounts are worth
public record RevenueAtRisk(
    double amount, double share, double byCapacity, double blocked, Revenue.Known known) {}
