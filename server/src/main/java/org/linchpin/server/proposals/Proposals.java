package org.linchpin.server.proposals;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.linchpin.format.Problem;
import org.linchpin.format.edit.Edited;
import org.linchpin.server.accounts.RefusedException;
import org.linchpin.server.accounts.Secret;
import org.linchpin.server.documents.Documents;
import org.linchpin.server.documents.Outcome;
import org.linchpin.server.documents.Submission;
import org.linchpin.server.documents.wire.EditJson;
import org.linchpin.server.documents.wire.RequestJson;
import org.linchpin.server.storage.Database;
import org.springframework.stereotype.Service;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// The proposals of all models: made, tried on the model as it is, accepted or declined.
///
/// What is accepted becomes one ordinary change of the document, attributed to both, that whoever
/// accepted it can take back.
@Service
public class Proposals {
  /// More than these must be decided before there can be others.
  static final int MOST_OPEN = 100;

  static final int MOST_EDITS = 500;
  private static final int LONGEST_REASON = 2_000;
  private static final int LARGEST = 65_536;
  private static final String OPEN = "open";
  private static final TypeReference<List<EditJson>> EDITS = new TypeReference<>() {};

  private final Database database;
  private final Documents documents;
  private final Clock clock;
  private final JsonMapper mapper;

  Proposals(Database database, Documents documents, Clock clock, JsonMapper mapper) {
    this.database = database;
    this.documents = documents;
    this.clock = clock;
    this.mapper = mapper;
  }

  /// Keeps a proposal until somebody decides.
  ///
  /// @throws RefusedException when the edits cannot be made now, or there is too much of them
  public Proposal make(String model, List<EditJson> edits, String why, String author) {
    String written = mapper.writerFor(EDITS).writeValueAsString(edits);
    if (edits.isEmpty() || edits.size() > MOST_EDITS || written.length() > LARGEST) {
      throw new RefusedException(
          400,
          "A proposal holds 1 to %s edits and at most 65,536 characters, and this one has %s and %s."
              .formatted(MOST_EDITS, edits.size(), written.length()));
    }
    if (why.length() > LONGEST_REASON) {
      throw new RefusedException(400, "The reason is longer than 2,000 characters.");
    }
    List<Problem> problems = problems(model, edits);
    if (!problems.isEmpty()) {
      throw new RefusedException(400, problems.getFirst().sentence());
    }
    if (open(model).size() >= MOST_OPEN) {
      throw new RefusedException(
          409,
          "%s proposals wait already.\nMaybe ask somebody to decide them.".formatted(MOST_OPEN));
    }
    Proposal proposal =
        new Proposal(Secret.freshId(), model, author, why, edits, Instant.now(clock));
    database
        .write(
            connection ->
                Database.run(
                    connection,
                    "insert into proposal (id, model_id, author, why, edits, made_at, outcome)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                    proposal.id(),
                    model,
                    author,
                    why,
                    written,
                    proposal.made().toEpochMilli(),
                    OPEN))
        .join();
    return proposal;
  }

  /// What waits for a decision, the oldest first.
  public List<Proposal> open(String model) {
    return database.query(
        "select id, model_id, author, why, edits, made_at from proposal where model_id = ? and"
            + " outcome = ? order by made_at, id",
        this::proposal,
        model,
        OPEN);
  }

  private Proposal proposal(ResultSet row) throws SQLException {
    return new Proposal(
        row.getString(1),
        row.getString(2),
        row.getString(3),
        row.getString(4),
        mapper.readValue(row.getString(5), EDITS),
        Instant.ofEpochMilli(row.getLong(6)));
  }

  /// Why the edits cannot be made to the model as it is now; nothing when they can.
  List<Problem> problems(String model, List<EditJson> edits) {
    return switch (documents.tried(model, edits.stream().map(EditJson::edit).toList())) {
      case Edited.Changed _ -> List.of();
      case Edited.Refused(List<Problem> problems) -> problems;
    };
  }

  /// Makes the edits, as one change by both.
  ///
  /// @param client the browser of whoever accepts
  CompletableFuture<Outcome> accept(String model, String id, String client, String by) {
    Proposal proposal = waiting(model, id);
    RequestJson request = new RequestJson.EditsRequest(proposal.edits());
    return documents
        .submit(
            model,
            new Submission(
                "proposal-" + id,
                client,
                "%s (accepted by %s)".formatted(proposal.author(), by),
                mapper.writeValueAsString(request),
                request.request()))
        .thenCompose(
            outcome ->
                outcome instanceof Outcome.Accepted
                    ? decided(id, "accepted", by).thenApply(_ -> outcome)
                    : CompletableFuture.completedFuture(outcome));
  }

  CompletableFuture<Void> decline(String model, String id, String by) {
    return decided(waiting(model, id).id(), "declined", by);
  }

  private CompletableFuture<Void> decided(String id, String outcome, String by) {
    long now = Instant.now(clock).toEpochMilli();
    return database.write(
        connection ->
            Database.run(
                connection,
                "update proposal set outcome = ?, decided_by = ?, decided_at = ? where id = ? and"
                    + " outcome = ?",
                outcome,
                by,
                now,
                id,
                OPEN));
  }

  private Proposal waiting(String model, String id) {
    Optional<Proposal> found =
        open(model).stream().filter(proposal -> proposal.id().equals(id)).findFirst();
    return found.orElseThrow(
        () -> new RefusedException(409, "This proposal has been decided already."));
  }
}
