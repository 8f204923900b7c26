package org.linchpin.server.collaboration;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.linchpin.model.ElementKind;
import org.linchpin.model.edit.Edit;
import org.linchpin.server.documents.Change;
import org.linchpin.server.documents.DocumentState;
import org.linchpin.server.documents.Documents;
import org.linchpin.server.documents.Outcome;
import org.linchpin.server.documents.Request;
import org.linchpin.server.documents.Submission;

/// A browser as the protocol sees it: a text with a number, submissions without an answer, and a
/// connection that may do anything to what goes over it: hold it up, send it twice, change its
/// order, lose it, break. A browser that notices a gap comes back and gets the whole text.
final class SimulatedClient {
  private static final String[] ELEMENTS = {"bake", "sell", "oven", "x1", "x2", "x3"};

  private final String name;
  private final String model;
  private final RandomGenerator random;
  private final Deque<Submission> unanswered = new ArrayDeque<>();
  private final List<Submission> toServer = new ArrayList<>();
  private final List<Change> toClient = new ArrayList<>();
  private final List<String> mine = new ArrayList<>();
  private final Set<String> refused = new HashSet<>();
  private boolean connected;
  private boolean calm;
  private String text = "";
  private long sequence = -1;
  private int made;

  SimulatedClient(String name, String model, RandomGenerator random) {
    this.name = name;
    this.model = model;
    this.random = random;
  }

  String text() {
    return text;
  }

  Set<String> refused() {
    return refused;
  }

  List<String> mine() {
    return mine;
  }

  boolean isConnected() {
    return connected;
  }

  boolean isQuiet() {
    return connected && unanswered.isEmpty() && toServer.isEmpty() && toClient.isEmpty();
  }

  /// The socket opens: everything of the server's, then everything without an answer once more.
  void connect(Documents documents) {
    connected = true;
    DocumentState state = documents.state(model);
    text = state.document().text();
    sequence = state.sequence();
    toServer.addAll(unanswered);
  }

  /// The socket breaks, and whatever was on its way is gone.
  void disconnect() {
    connected = false;
    toServer.clear();
    toClient.clear();
  }

  /// The connection breaks once more and is reliable from then on.
  void calm() {
    disconnect();
    calm = true;
  }

  /// True once in so many times, as long as things go wrong.
  private boolean fails(int oneIn) {
    return !calm && random.nextInt(oneIn) == 0;
  }

  /// Somebody does something, connected or not.
  void act() {
    Submission submission = new Submission(name + "-" + made++, name, name, "{}", request());
    unanswered.add(submission);
    mine.add(submission.id());
    if (connected) {
      toServer.add(submission);
      if (random.nextInt(10) == 0) {
        toServer.add(submission);
      }
    }
  }

  private Request request() {
    if (!mine.isEmpty() && random.nextInt(6) == 0) {
      return new Request.Undo(mine.get(random.nextInt(mine.size())));
    }
    String element = ELEMENTS[random.nextInt(ELEMENTS.length)];
    String other = ELEMENTS[random.nextInt(ELEMENTS.length)];
    Edit edit =
        switch (random.nextInt(6)) {
          case 0 -> new Edit.Add(ElementKind.ACTIVITY, element, "Do " + element);
          case 1 -> new Edit.Remove(element);
          case 2 -> new Edit.Connect(element, "needs", other);
          case 3 -> new Edit.Set(element, "description", "by " + name + " " + made);
          default -> new Edit.Set(element, "name", name + " " + made);
        };
    return new Request.Edits(List.of(edit));
  }

  /// One message of this client reaches the server, and as a rule the answer comes back.
  void serve(Documents documents) {
    if (toServer.isEmpty()) {
      return;
    }
    Submission submission = toServer.remove(fails(6) ? toServer.size() - 1 : 0);
    Outcome outcome = documents.submit(model, submission).join();
    if (fails(25)) {
      disconnect();
      return;
    }
    switch (outcome) {
      case Outcome.Accepted(long number) -> {
        if (number <= sequence) {
          answered(submission.id());
        }
      }
      case Outcome.Refused _ -> {
        refused.add(submission.id());
        answered(submission.id());
      }
    }
  }

  /// The server tells of a commit.
  void tell(Change change) {
    if (!connected) {
      return;
    }
    boolean lost = fails(60);
    int place = fails(60) ? Math.max(0, toClient.size() - 1) : toClient.size();
    for (int copies = lost ? 0 : fails(60) ? 2 : 1; copies > 0; copies--) {
      toClient.add(place, change);
    }
  }

  /// One message of the server reaches this client.
  void hear() {
    if (toClient.isEmpty()) {
      return;
    }
    Change change = toClient.removeFirst();
    if (change.sequence() > sequence + 1) {
      disconnect();
      return;
    }
    if (change.sequence() == sequence + 1) {
      text =
          change
              .splices()
              .apply(text)
              .orElseThrow(() -> new AssertionError(name + " has another text"));
      sequence = change.sequence();
    }
    answered(change.edit());
  }

  /// Takes back many of its own changes, from the last on, and then those undos, which must lead
  /// back to the letter.
  void undoAndRedo(Documents documents) {
    String present = documents.state(model).document().text();
    List<String> redoable = new ArrayList<>();
    for (String id : mine.reversed()) {
      if (refused.contains(id) || !made(documents, id, "undo-" + id)) {
        break;
      }
      redoable.add("undo-" + id);
    }
    for (String id : redoable.reversed()) {
      if (!made(documents, id, "redo-" + id)) {
        throw new AssertionError("%s cannot be taken back".formatted(id));
      }
    }
    if (!documents.state(model).document().text().equals(present)) {
      throw new AssertionError("undoing and redoing %s changed the text".formatted(redoable));
    }
  }

  private boolean made(Documents documents, String undone, String id) {
    Submission undo = new Submission(id, name, name, "{}", new Request.Undo(undone));
    return documents.submit(model, undo).join() instanceof Outcome.Accepted;
  }

  private void answered(String id) {
    unanswered.removeIf(submission -> submission.id().equals(id));
  }
}
