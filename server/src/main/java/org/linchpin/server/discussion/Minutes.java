package org.linchpin.server.discussion;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.linchpin.model.BusinessModel;
import org.linchpin.model.edit.Edit;
import org.linchpin.server.discussion.RoundJson.TallyJson;
import org.linchpin.server.documents.Documents;
import org.linchpin.server.documents.Outcome;
import org.linchpin.server.documents.Request;
import org.linchpin.server.documents.Submission;
import org.linchpin.server.documents.wire.EditJson;
import org.linchpin.server.documents.wire.RequestJson;
import org.linchpin.server.storage.Database;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Writes what was voted into the model, by ordinary changes in the name of whoever opened the
/// round.
///
/// The changes have ids made of the round's, so that they are made once however often this is
/// tried.
@Component
class Minutes {
  private static final Logger LOG = LoggerFactory.getLogger(Minutes.class);
  private static final String VOTE = "vote";

  private final Documents documents;
  private final Database database;
  private final Clock clock;
  private final JsonMapper mapper;

  Minutes(Documents documents, Database database, Clock clock, JsonMapper mapper) {
    this.documents = documents;
    this.database = database;
    this.clock = clock;
    this.mapper = mapper;
  }

  /// Activities that are gone, or that nobody voted on, are left out.
  void write(String model, String round, String author, List<TallyJson> tallies) {
    BusinessModel present = documents.state(model).document().model();
    List<TallyJson> written =
        tallies.stream().filter(tally -> present.element(tally.activity()).isPresent()).toList();
    List<Edit> all = written.stream().flatMap(Minutes::edits).toList();
    if (!all.isEmpty() && !submit(model, "vote-" + round, author, all)) {
      written.forEach(tally -> alone(model, round, author, tally));
    }
    database
        .write(
            connection ->
                Database.run(
                    connection,
                    "update vote_round set written_at = ? where id = ?",
                    Instant.now(clock).toEpochMilli(),
                    round))
        .join();
  }

  /// Where something else than counts was written as the vote, it gives way to them.
  private void alone(String model, String round, String author, TallyJson tally) {
    String id = "vote-%s-%s".formatted(round, tally.activity());
    List<Edit> edits = edits(tally).toList();
    List<Edit> anew =
        Stream.concat(Stream.of(new Edit.Unset(tally.activity(), VOTE)), edits.stream()).toList();
    if (!submit(model, id, author, edits) && !submit(model, id + "-anew", author, anew)) {
      LOG.warn("The vote on {} could not be written into model {}", tally.activity(), model);
    }
  }

  private static Stream<Edit> edits(TallyJson tally) {
    return Stream.of(
        new Edit.Set(tally.activity(), VOTE + "/yes", String.valueOf(tally.yes())),
        new Edit.Set(tally.activity(), VOTE + "/no", String.valueOf(tally.no())),
        new Edit.Set(tally.activity(), VOTE + "/unsure", String.valueOf(tally.unsure())));
  }

  private boolean submit(String model, String id, String author, List<Edit> edits) {
    String intent =
        mapper.writeValueAsString(
            new RequestJson.EditsRequest(edits.stream().map(EditJson::of).toList()));
    Outcome outcome =
        documents
            .submit(model, new Submission(id, VOTE, author, intent, new Request.Edits(edits)))
            .join();
    return outcome instanceof Outcome.Accepted;
  }
}
