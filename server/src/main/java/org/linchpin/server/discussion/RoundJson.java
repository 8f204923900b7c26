package org.linchpin.server.discussion;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// A round of votes on the 30-day question as everybody may see it: never who voted what, and
/// before the votes are revealed no count of answers.
///
/// @param state `open`, `revealed` or `withdrawn`
/// @param asked how many are asked
/// @param voted how many of them have answered for every activity
/// @param people who is asked, by name; empty where everybody with the model open is
/// @param tallies one for each activity once the votes are revealed, else none
/// @param closedBy who revealed or withdrew it, empty when the last vote did
/// @param revision grows with each change of the round
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record RoundJson(
    String id,
    String state,
    String openedBy,
    Instant opened,
    List<SubjectJson> activities,
    int asked,
    int voted,
    List<AskedJson> people,
    List<TallyJson> tallies,
    Optional<String> closedBy,
    Optional<Instant> closed,
    long revision) {

  /// An activity that is voted on, with its name when the round was opened.
  public record SubjectJson(String id, String name) {}

  /// Somebody who is asked, and whether that one has answered for every activity.
  public record AskedJson(String name, boolean voted) {}

  /// What was answered about an activity.
  ///
  /// @param yes how many say that the business would be dead within thirty days
  public record TallyJson(String activity, int yes, int no, int unsure) {}
}
