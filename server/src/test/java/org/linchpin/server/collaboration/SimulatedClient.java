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
/// connection that delivers in order or breaks.
final class SimulatedClient {
  private static final String[] ELEMENTS = {"bake", "sell", "oven", "x1", "x2", "x3"};

  private final String name;
  private final String model;
  private final RandomGenerator random;
  private final Deque<Submission> unanswered = new ArrayDeque<>();
  private final Deque<Submission> toServer = new ArrayDeque<>();
  private final Deque<Change> toClient = new ArrayDeque<>();
  private final List<String> mine = new ArrayList<>();
  private final Set<String> refused = new HashSet<>();
  private boolean connected;
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

  /// One message of this client reaches the server.
  void serve(Documents documents) {
    Submission submission = toServer.pollFirst();
    if (submission == null) {
      return;
    }
    Outcome outcome = documents.submit(model, submission).join();
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
    if (connected) {
      toClient.add(change);
    }
  }

  /// One message of the server reaches this client.
  void hear() {
    Change change = toClient.pollFirst();
    if (change == null || change.sequence() <= sequence) {
      if (change != null) {
        answered(change.edit());
      }
      return;
    }
    if (change.sequence() != sequence + 1) {
      throw new AssertionError("%s missed a change before %s".formatted(name, change.sequence()));
    }
    text =
        change
            .splices()
            .apply(text)
            .orElseThrow(() -> new AssertionError(name + " has another text"));
    sequence = change.sequence();
    answered(change.edit());
  }

  private void answered(String id) {
    unanswered.removeIf(submission -> submission.id().equals(id));
  }
}
