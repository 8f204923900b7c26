package org.linchpin.server.discussion;

import java.util.List;

/// What the one who asks said in a round, told to nobody else.
///
/// @param asked true when this one is asked
/// @param mayClose true when this one may reveal or withdraw the round
record BallotJson(String round, boolean asked, boolean mayClose, List<VoteJson> votes) {

  /// @param choice `yes`, `no` or `unsure`
  record VoteJson(String activity, String choice) {}
}
