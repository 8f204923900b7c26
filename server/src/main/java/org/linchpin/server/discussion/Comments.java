package org.linchpin.server.discussion;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.linchpin.server.accounts.RefusedException;
import org.linchpin.server.storage.Database;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// The comments of all models.
///
/// The writer chooses the id of a comment, so that one sent again after a lost answer is there
/// once. A comment is never deleted: one that is taken back is only shown to nobody any more.
@Component
class Comments {
  static final int LONGEST = 4_000;
  private static final int LONGEST_ANCHOR = 200;
  private static final Pattern ID = Pattern.compile("[A-Za-z0-9-]{8,64}");
  private static final String FIELDS =
      "select id, thread_id, element, field, about, author, author_name, body, made_at, edited_at,"
          + " removed_at, resolved_at, resolved_by, revision from model_comment where model_id = ?";

  private final Database database;
  private final Clock clock;
  private final ObjectProvider<DiscussionListener> listeners;

  Comments(Database database, Clock clock, ObjectProvider<DiscussionListener> listeners) {
    this.database = database;
    this.clock = clock;
    this.listeners = listeners;
  }

  /// What somebody wants to say, and about what.
  ///
  /// @param thread the comment it answers, or its own id
  record Draft(String id, String thread, String element, String field, String about, String text) {
    boolean isAnswer() {
      return !thread.equals(id);
    }
  }

  /// The oldest first.
  List<CommentJson> of(String model) {
    return database.query(FIELDS + " order by made_at, id", Comments::comment, model);
  }

  private Optional<CommentJson> of(String model, String id) {
    return database.query(FIELDS + " and id = ?", Comments::comment, model, id).stream()
        .findFirst();
  }

  /// Writes a comment, or changes one's own; the same twice is one.
  ///
  /// @throws RefusedException when it is too long or empty, answers nothing, or is somebody else's
  CommentJson say(String model, Draft draft, Voice voice) {
    require(draft);
    Draft anchored = draft.isAnswer() ? answering(model, draft) : draft;
    Optional<CommentJson> before = of(model, draft.id());
    before.ifPresent(known -> requireOwn(known, voice));
    database.write(connection -> write(connection, model, anchored, voice)).join();
    CommentJson said = of(model, draft.id()).orElseThrow(RefusedException::unknown);
    requireOwn(said, voice);
    return told(model, before, said);
  }

  private void write(Connection connection, String model, Draft draft, Voice voice)
      throws SQLException {
    long now = now();
    Database.run(
        connection,
        "insert into model_comment (model_id, id, thread_id, element, field, about, author,"
            + " author_name, body, made_at, revision) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1)"
            + " on conflict (model_id, id) do nothing",
        model,
        draft.id(),
        draft.thread(),
        draft.element(),
        draft.field(),
        draft.about(),
        voice.key(),
        voice.name(),
        draft.text(),
        now);
    Database.run(
        connection,
        "update model_comment set body = ?, edited_at = ?, removed_at = null, revision ="
            + " revision + 1 where model_id = ? and id = ? and author = ? and"
            + " (body <> ? or removed_at is not null)",
        draft.text(),
        now,
        model,
        draft.id(),
        voice.key(),
        draft.text());
  }

  /// Takes one's own comment back; nothing happens when there is none.
  void takeBack(String model, String id, Voice voice) {
    Optional<CommentJson> before = of(model, id);
    if (before.isPresent()) {
      requireOwn(before.get(), voice);
      change(
          model,
          id,
          "update model_comment set removed_at = ?, revision = revision + 1 where model_id = ? and"
              + " id = ? and removed_at is null",
          now(),
          model,
          id);
    }
  }

  /// Resolves a thread.
  CommentJson resolve(String model, String thread, Voice voice) {
    return change(
        model,
        thread,
        "update model_comment set resolved_at = ?, resolved_by = ?, revision = revision + 1 where"
            + " model_id = ? and id = ? and thread_id = id and resolved_at is null",
        now(),
        voice.name(),
        model,
        thread);
  }

  /// Opens a thread again.
  CommentJson reopen(String model, String thread) {
    return change(
        model,
        thread,
        "update model_comment set resolved_at = null, resolved_by = null, revision = revision + 1"
            + " where model_id = ? and id = ? and thread_id = id and resolved_at is not null",
        model,
        thread);
  }

  private CommentJson change(String model, String id, String sql, Object... arguments) {
    Optional<CommentJson> before = of(model, id);
    database.write(connection -> Database.run(connection, sql, arguments)).join();
    return told(model, before, of(model, id).orElseThrow(RefusedException::unknown));
  }

  private CommentJson told(String model, Optional<CommentJson> before, CommentJson after) {
    if (!before.equals(Optional.of(after))) {
      listeners.forEach(listener -> listener.said(model, after));
    }
    return after;
  }

  /// An answer is about whatever its thread is about.
  private Draft answering(String model, Draft draft) {
    CommentJson first =
        of(model, draft.thread())
            .filter(found -> found.thread().equals(found.id()))
            .orElseThrow(
                () ->
                    new RefusedException(
                        404, "There is no thread '%s' to answer to.".formatted(draft.thread())));
    return new Draft(
        draft.id(), first.id(), first.element(), first.field(), first.about(), draft.text());
  }

  private static void require(Draft draft) {
    if (!ID.matcher(draft.id()).matches()) {
      throw new RefusedException(
          422,
          "The id of the comment is '%s'; expected 8 to 64 letters, digits and hyphens."
              .formatted(draft.id()));
    }
    if (draft.text().isBlank() || draft.text().length() > LONGEST) {
      throw new RefusedException(
          422,
          "The comment has %s characters; expected 1 to %s.\nMaybe make two of it."
              .formatted(draft.text().strip().length(), LONGEST));
    }
    int longest =
        Math.max(
            draft.element().length(), Math.max(draft.field().length(), draft.about().length()));
    if (longest > LONGEST_ANCHOR) {
      throw new RefusedException(
          422,
          "What the comment is about has %s characters; expected at most %s."
              .formatted(longest, LONGEST_ANCHOR));
    }
  }

  private static void requireOwn(CommentJson comment, Voice voice) {
    if (!comment.by().equals(voice.key())) {
      throw new RefusedException(403, "This comment is somebody else's.\nMaybe answer to it.");
    }
  }

  private long now() {
    return Instant.now(clock).toEpochMilli();
  }

  private static CommentJson comment(ResultSet row) throws SQLException {
    Optional<Instant> removed = instant(row, 11);
    return new CommentJson(
        row.getString(1),
        row.getString(2),
        row.getString(3),
        row.getString(4),
        row.getString(5),
        row.getString(6),
        row.getString(7),
        removed.isPresent() ? "" : row.getString(8),
        Instant.ofEpochMilli(row.getLong(9)),
        instant(row, 10),
        removed,
        instant(row, 12),
        Optional.ofNullable(row.getString(13)),
        row.getLong(14));
  }

  private static Optional<Instant> instant(ResultSet row, int column) throws SQLException {
    long millis = row.getLong(column);
    return row.wasNull() ? Optional.empty() : Optional.of(Instant.ofEpochMilli(millis));
  }
}
