package org.linchpin.server.collaboration;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.linchpin.format.Problem;
import org.linchpin.server.accounts.Access;
import org.linchpin.server.accounts.Decision;
import org.linchpin.server.accounts.Permission;
import org.linchpin.server.accounts.Permissions;
import org.linchpin.server.analysis.Analyses;
import org.linchpin.server.analysis.AnalysisJson;
import org.linchpin.server.documents.DocumentState;
import org.linchpin.server.documents.Documents;
import org.linchpin.server.documents.Outcome;
import org.linchpin.server.documents.Submission;
import org.linchpin.server.documents.UnknownModelException;
import org.linchpin.server.documents.wire.ModelJson;
import org.linchpin.server.documents.wire.OutcomeJson;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.handler.TextWebSocketHandler;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The live connection of a browser to one document.
@Component
class LiveSocket extends TextWebSocketHandler {
  private static final Logger LOG = LoggerFactory.getLogger(LiveSocket.class);
  private static final String CONNECTION = "linchpin.connection";
  private static final CloseStatus NO_MODEL = new CloseStatus(4404, "no such model");
  private static final CloseStatus SIGN_IN = new CloseStatus(4401, "log in first");
  private static final CloseStatus NOT_UNDERSTOOD = new CloseStatus(4400, "not understood");

  private final Documents documents;
  private final Analyses analyses;
  private final Rooms rooms;
  private final JsonMapper mapper;
  private final Access access;
  private final Watch watch;

  LiveSocket(
      Documents documents,
      Analyses analyses,
      Rooms rooms,
      JsonMapper mapper,
      Access access,
      Watch watch) {
    this.documents = documents;
    this.analyses = analyses;
    this.rooms = rooms;
    this.mapper = mapper;
    this.access = access;
    this.watch = watch;
  }

  @Override
  public void afterConnectionEstablished(WebSocketSession session) {
    Admission admission =
        (Admission)
            java.util.Objects.requireNonNull(
                session.getAttributes().get(Doorkeeper.ADMISSION), "admission");
    Connection connection = new Connection(session, admission);
    session.getAttributes().put(CONNECTION, connection);
    if (isAllowed(connection, "hello")) {
      watch.enter(connection);
    }
  }

  @Override
  public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
    watch.leave(connection(session));
    rooms.leave(model(session), connection(session));
  }

  /// Messages come in pieces, since a buffer for the largest would be set aside for each browser.
  @Override
  public boolean supportsPartialMessages() {
    return true;
  }

  @Override
  protected void handleTextMessage(WebSocketSession session, TextMessage message) {
    Connection connection = connection(session);
    Optional<String> whole = connection.hear(message.getPayload(), message.isLast());
    whole.ifPresent(text -> understand(session, connection, text));
  }

  private void understand(WebSocketSession session, Connection connection, String message) {
    try {
      ClientMessage understood = mapper.readValue(message, ClientMessage.class);
      if (!isAllowed(connection, understood.type())) {
        refuse(connection, understood);
        return;
      }
      watch.active(connection);
      switch (understood) {
        case ClientMessage.Hello hello -> greet(model(session), connection, hello);
        case ClientMessage.Submit submit -> submit(model(session), connection, submit);
        case ClientMessage.Here here -> {
          connection.moved(here);
          rooms.moved(model(session));
        }
      }
    } catch (UnknownModelException gone) {
      connection.close(NO_MODEL);
    } catch (JacksonException nonsense) {
      misunderstood(connection, message, nonsense.getOriginalMessage());
    }
  }

  /// A submission that makes no sense is answered, or its browser would send it again after each
  /// reconnect; any other message like that ends the connection.
  private void misunderstood(Connection connection, String message, String why) {
    LOG.debug("A message was not understood: {}", why);
    String id = submission(message);
    if (id.isEmpty()) {
      connection.close(NOT_UNDERSTOOD);
      return;
    }
    Problem problem =
        new Problem(
            1,
            1,
            "The workbench does not understand this change: %s".formatted(why),
            Optional.of("Maybe load the page anew; it may be older than the workbench."));
    answer(connection, id, new Outcome.Refused(List.of(problem), false), null);
  }

  /// The id of the submission that a message was to be, empty when it is nothing like that.
  private String submission(String message) {
    try {
      JsonNode read = mapper.readTree(message);
      return read.path("type").asString("").equals("submit") ? read.path("id").asString("") : "";
    } catch (JacksonException noJson) {
      return "";
    }
  }

  /// Asks for every message anew, since a role may have been taken meanwhile. Whoever may not even
  /// look is shown out.
  private boolean isAllowed(Connection connection, String type) {
    Admission admission = connection.admission();
    Decision decision =
        Permissions.message(type)
            .map(p -> access.decide(admission.person(), p, admission.model()))
            .orElse(Decision.UNKNOWN);
    switch (decision) {
      case ALLOWED, FORBIDDEN -> {}
      case SIGN_IN -> connection.close(SIGN_IN);
      case UNKNOWN -> {
        if (access.decide(admission.person(), Permission.SHOWN, admission.model())
            != Decision.ALLOWED) {
          connection.close(NO_MODEL);
        }
      }
    }
    return decision == Decision.ALLOWED;
  }

  /// What somebody wrote who may only read goes back to them, so that it is not lost.
  private void refuse(Connection connection, ClientMessage message) {
    if (message instanceof ClientMessage.Submit submit) {
      Problem problem =
          new Problem(1, 1, "You may read this model, but not change it.", Optional.empty());
      send(
          connection,
          new ServerMessage.Answered(
              OutcomeJson.of(submit.id(), new Outcome.Refused(List.of(problem), false))));
    }
  }

  /// Whoever enters hears of every later change before the state is taken, so that none is missed;
  /// one that is already in the state is known by its number.
  private void greet(String model, Connection connection, ClientMessage.Hello hello) {
    connection.greeted(hello);
    documents.state(model);
    rooms.enter(model, connection);
    DocumentState state = documents.state(model);
    send(
        connection,
        new ServerMessage.Welcome(
            state.sequence(),
            hello.since() == state.sequence()
                ? Optional.empty()
                : Optional.of(ModelJson.of(state))));
    rooms.moved(model);
    var _ = analyses.latest(model).thenAccept(analysis -> send(connection, analysed(analysis)));
  }

  private static ServerMessage analysed(AnalysisJson analysis) {
    return new ServerMessage.Analysed(analysis);
  }

  private void submit(String model, Connection connection, ClientMessage.Submit submit) {
    if (!connection.maySubmit(System.nanoTime())) {
      connection.close(Connection.SLOW_DOWN);
      return;
    }
    ClientMessage.Hello hello = connection.hello();
    String intent = mapper.writeValueAsString(submit.request());
    Submission submission;
    try {
      submission =
          new Submission(
              submit.id(),
              connection.admission().person().client(hello.client()),
              hello.name(),
              intent,
              submit.request().request());
    } catch (IllegalArgumentException misused) {
      misunderstood(
          connection, mapper.writeValueAsString(submit), String.valueOf(misused.getMessage()));
      return;
    }
    CompletableFuture<Outcome> outcome = documents.submit(model, submission);
    boolean known = outcome.isDone();
    var _ =
        outcome.whenComplete(
            (made, failure) -> {
              if (known || !(made instanceof Outcome.Accepted)) {
                answer(connection, submit.id(), made, failure);
              }
            });
  }

  /// What is made now is told to everybody in the next tick, its sender included; what was refused,
  /// or made before, needs an answer.
  private void answer(
      Connection connection,
      String id,
      @org.jspecify.annotations.Nullable Outcome outcome,
      @org.jspecify.annotations.Nullable Throwable failure) {
    if (outcome == null) {
      LOG.warn("A submission failed", failure);
      connection.close(Connection.RESYNC);
    } else {
      send(connection, new ServerMessage.Answered(OutcomeJson.of(id, outcome)));
    }
  }

  private void send(Connection connection, ServerMessage message) {
    connection.send(mapper.writeValueAsString(message));
  }

  private static Connection connection(WebSocketSession session) {
    return (Connection)
        java.util.Objects.requireNonNull(session.getAttributes().get(CONNECTION), "connection");
  }

  private static String model(WebSocketSession session) {
    return connection(session).admission().model();
  }
}
