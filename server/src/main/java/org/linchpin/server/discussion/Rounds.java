package org.linchpin.server.discussion;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.linchpin.server.accounts.RefusedException;
import org.linchpin.server.accounts.Secret;
import org.linchpin.server.discussion.RoundJson.AskedJson;
import org.linchpin.server.discussion.RoundJson.SubjectJson;
import org.linchpin.server.discussion.RoundJson.TallyJson;
import org.linchpin.server.storage.Database;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Rounds of votes on the 30-day question.
///
/// Nobody hears of a vote but the one who gave it. Everybody hears how many have voted; how many
/// said what is read from the database only for a round that is revealed. A vote and the end of a
/// round both begin by changing the row of the round, so that one of them comes first and no vote
/// is counted that came after.
@Component
class Rounds {
  private final Database database;
  private final Clock clock;
  private final Ballots ballots;
  private final Minutes minutes;
  private final ObjectProvider<DiscussionListener> listeners;

  Rounds(
      Database database,
      Clock clock,
      Ballots ballots,
      Minutes minutes,
      ObjectProvider<DiscussionListener> listeners) {
    this.database = database;
    this.clock = clock;
    this.ballots = ballots;
    this.minutes = minutes;
    this.listeners = listeners;
  }

  /// What is asked of whom.
  ///
  /// @param people those who are asked, by their voices; when empty, everybody
  /// @param expected how many answer where nobody is named
  record Opening(List<SubjectJson> activities, Map<String, String> people, int expected) {}

  /// The latest first.
  List<RoundJson> of(String model) {
    return stored(model).stream().map(this::told).toList();
  }

  /// What a voice may know and do in each round.
  List<BallotJson> ballots(String model, Voice voice, boolean owner) {
    return stored(model).stream()
        .map(
            round ->
                new BallotJson(
                    round.id(),
                    isAsked(round, voice),
                    owner || round.openedBy().equals(voice.key()),
                    ballots.of(round.id(), voice)))
        .toList();
  }

  RoundJson open(String model, Opening opening, Voice by) {
    requireFree(model, opening);
    String id = Secret.freshId();
    database
        .write(
            connection -> {
              Database.run(
                  connection,
                  "insert into vote_round (id, model_id, state, opened_by, opened_name, opened_at,"
                      + " expected, revision) values (?, ?, 'open', ?, ?, ?, ?, 1)",
                  id,
                  model,
                  by.key(),
                  by.name(),
                  Instant.now(clock).toEpochMilli(),
                  opening.expected());
              addActivities(connection, id, opening.activities());
              addAsked(connection, id, opening.people());
            })
        .join();
    return announced(model, id);
  }

  private static void addActivities(
      Connection connection, String round, List<SubjectJson> activities) throws SQLException {
    int position = 0;
    for (SubjectJson activity : activities) {
      Database.run(
          connection,
          "insert into vote_activity (round_id, activity, name, position) values (?, ?, ?, ?)",
          round,
          activity.id(),
          activity.name(),
          position++);
    }
  }

  private static void addAsked(Connection connection, String round, Map<String, String> people)
      throws SQLException {
    for (Map.Entry<String, String> asked : people.entrySet()) {
      Database.run(
          connection,
          "insert into vote_asked (round_id, voice, name) values (?, ?, ?)",
          round,
          asked.getKey(),
          asked.getValue());
    }
  }

  /// Two rounds about the same activity at a time would be two truths.
  private void requireFree(String model, Opening opening) {
    Set<String> busy = new HashSet<>();
    stored(model).stream()
        .filter(StoredRound::isOpen)
        .flatMap(round -> activities(round.id()).stream())
        .map(SubjectJson::id)
        .forEach(busy::add);
    opening.activities().stream()
        .filter(activity -> busy.contains(activity.id()))
        .findFirst()
        .ifPresent(
            activity -> {
              throw new RefusedException(
                  409,
                  "People are voting on '%s' already.\nMaybe reveal or withdraw that round first."
                      .formatted(activity.name()));
            });
  }

  /// Votes, or changes one's vote; the last of those asked reveals the round by it.
  void vote(String model, String id, String activity, Choice choice, Voice voice) {
    StoredRound round = known(model, id);
    if (!isAsked(round, voice)) {
      throw new RefusedException(
          403, "You were not asked in this vote.\nMaybe ask whoever opened it.");
    }
    if (activities(id).stream().noneMatch(subject -> subject.id().equals(activity))) {
      throw new RefusedException(422, "This vote is not about '%s'.".formatted(activity));
    }
    if (!round.isOpen() || !ballots.cast(id, activity, choice, voice)) {
      throw new RefusedException(
          409, "This vote is over; your answer came too late and was not counted.");
    }
    if (isComplete(known(model, id))) {
      close(model, id, "revealed", "");
    } else {
      announced(model, id);
    }
  }

  RoundJson reveal(String model, String id, Voice voice, boolean owner) {
    requireMay(known(model, id), voice, owner);
    return close(model, id, "revealed", voice.name());
  }

  /// Ends a round without telling what was voted, ever.
  RoundJson withdraw(String model, String id, Voice voice, boolean owner) {
    requireMay(known(model, id), voice, owner);
    return close(model, id, "withdrawn", voice.name());
  }

  private static void requireMay(StoredRound round, Voice voice, boolean owner) {
    if (!owner && !round.openedBy().equals(voice.key())) {
      throw new RefusedException(
          403, "Only whoever opened the vote, or an owner of the model, may end it.");
    }
  }

  private RoundJson close(String model, String id, String state, String by) {
    database
        .write(
            connection ->
                Database.run(
                    connection,
                    "update vote_round set state = ?, closed_at = ?, closed_name = ?, revision ="
                        + " revision + 1 where id = ? and state = 'open'",
                    state,
                    Instant.now(clock).toEpochMilli(),
                    by,
                    id))
        .join();
    RoundJson closed = announced(model, id);
    writeDown(model);
    return closed;
  }

  /// Writes into the model what was revealed and is not in it yet, as after a crash between the
  /// two.
  void writeDown(String model) {
    stored(model).stream()
        .filter(round -> round.isRevealed() && !round.written())
        .forEach(
            round ->
                minutes.write(model, round.id(), round.openedName(), ballots.tallies(round.id())));
  }

  private RoundJson announced(String model, String id) {
    RoundJson round = told(known(model, id));
    listeners.forEach(listener -> listener.polled(model, round));
    return round;
  }

  private boolean isAsked(StoredRound round, Voice voice) {
    Map<String, String> asked = ballots.asked(round.id());
    return asked.isEmpty() || asked.containsKey(voice.key());
  }

  private boolean isComplete(StoredRound round) {
    Set<String> voted = ballots.complete(round.id());
    Map<String, String> asked = ballots.asked(round.id());
    return asked.isEmpty() ? voted.size() >= round.expected() : voted.containsAll(asked.keySet());
  }

  private RoundJson told(StoredRound round) {
    Map<String, String> asked = ballots.asked(round.id());
    Set<String> voted = ballots.complete(round.id());
    return new RoundJson(
        round.id(),
        round.state(),
        round.openedName(),
        round.opened(),
        activities(round.id()),
        asked.isEmpty() ? round.expected() : asked.size(),
        voted.size(),
        asked.entrySet().stream()
            .map(person -> new AskedJson(person.getValue(), voted.contains(person.getKey())))
            .toList(),
        round.isRevealed() ? tallies(round.id()) : List.of(),
        round.closedBy(),
        round.closed(),
        round.revision());
  }

  /// In the order of the activities, those without any vote too.
  private List<TallyJson> tallies(String round) {
    Map<String, TallyJson> counted =
        ballots.tallies(round).stream()
            .collect(Collectors.toMap(TallyJson::activity, Function.identity()));
    return activities(round).stream()
        .map(a -> counted.getOrDefault(a.id(), new TallyJson(a.id(), 0, 0, 0)))
        .toList();
  }

  private List<SubjectJson> activities(String round) {
    return database.query(
        "select activity, name from vote_activity where round_id = ? order by position",
        row -> new SubjectJson(row.getString(1), row.getString(2)),
        round);
  }

  private List<StoredRound> stored(String model) {
    return database.query(
        StoredRound.FIELDS + " where model_id = ? order by opened_at desc, id",
        StoredRound::read,
        model);
  }

  private StoredRound known(String model, String id) {
    Optional<StoredRound> found =
        database
            .query(
                StoredRound.FIELDS + " where model_id = ? and id = ?", StoredRound::read, model, id)
            .stream()
            .findFirst();
    return found.orElseThrow(RefusedException::unknown);
  }
}
