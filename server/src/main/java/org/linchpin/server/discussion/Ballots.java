package org.linchpin.server.discussion;

import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.linchpin.server.discussion.BallotJson.VoteJson;
import org.linchpin.server.discussion.RoundJson.TallyJson;
import org.linchpin.server.storage.Database;
import org.springframework.stereotype.Component;

/// The ballots of all rounds.
@Component
class Ballots {
  private final Database database;
  private final Clock clock;

  Ballots(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /// What a voice said, by activity.
  List<VoteJson> of(String round, Voice voice) {
    return database.query(
        "select activity, choice from ballot where round_id = ? and voice = ? order by activity",
        row -> new VoteJson(row.getString(1), row.getString(2)),
        round,
        voice.key());
  }

  /// Puts a ballot in the box in place of an earlier one.
  ///
  /// @return false when the round was closed before
  boolean cast(String round, String activity, Choice choice, Voice voice) {
    database
        .write(
            connection -> {
              Database.run(
                  connection,
                  "update vote_round set revision = revision + 1 where id = ? and state = 'open'",
                  round);
              Database.run(
                  connection,
                  "delete from ballot where round_id = ? and activity = ? and voice = ? and exists"
                      + " (select 1 from vote_round where id = ? and state = 'open')",
                  round,
                  activity,
                  voice.key(),
                  round);
              Database.run(
                  connection,
                  "insert into ballot (round_id, activity, voice, choice, cast_at) select id, ?, ?,"
                      + " ?, ? from vote_round where id = ? and state = 'open'",
                  activity,
                  voice.key(),
                  choice.word(),
                  Instant.now(clock).toEpochMilli(),
                  round);
            })
        .join();
    return of(round, voice).contains(new VoteJson(activity, choice.word()));
  }

  /// The names of those who are asked, by their voices; empty where everybody is.
  Map<String, String> asked(String round) {
    Map<String, String> asked = new LinkedHashMap<>();
    database
        .query(
            "select voice, name from vote_asked where round_id = ? order by name, voice",
            row -> Map.entry(row.getString(1), row.getString(2)),
            round)
        .forEach(person -> asked.put(person.getKey(), person.getValue()));
    return asked;
  }

  /// The voices that have answered for every activity.
  Set<String> complete(String round) {
    return new HashSet<>(
        database.query(
            "select voice from ballot where round_id = ? group by voice having count(*) ="
                + " (select count(*) from vote_activity where round_id = ?)",
            row -> row.getString(1),
            round,
            round));
  }

  /// How many said what. Only for rounds that are revealed.
  List<TallyJson> tallies(String round) {
    return database.query(
        "select activity, sum(case when choice = 'yes' then 1 else 0 end),"
            + " sum(case when choice = 'no' then 1 else 0 end),"
            + " sum(case when choice = 'unsure' then 1 else 0 end)"
            + " from ballot where round_id = ? and exists"
            + " (select 1 from vote_round where id = ? and state = 'revealed')"
            + " group by activity order by activity",
        row -> new TallyJson(row.getString(1), row.getInt(2), row.getInt(3), row.getInt(4)),
        round,
        round);
  }
}
