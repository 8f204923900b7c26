package org.linchpin.server.collaboration;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.linchpin.server.analysis.AnalysisJson;
import org.linchpin.server.analysis.AnalysisListener;
import org.linchpin.server.documents.Change;
import org.linchpin.server.documents.DocumentListener;
import org.linchpin.server.documents.DocumentState;
import org.linchpin.server.documents.wire.ChangeJson;
import org.linchpin.server.documents.wire.ModelDifference;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// The rooms of all documents that are open somewhere.
///
/// What was committed is told in ticks: one message for each browser however many edits there were,
/// because one frame for each edit and browser collapses long before the database does.
@Component
class Rooms implements DocumentListener, AnalysisListener, DisposableBean {
  private static final long TICK_MILLIS = 4;
  private static final long PRESENCE_NANOS = 70_000_000;

  private final JsonMapper mapper;
  private final ConcurrentHashMap<String, Room> rooms = new ConcurrentHashMap<>();
  private final ScheduledExecutorService ticks =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("ticks").factory());

  Rooms(JsonMapper mapper) {
    this.mapper = mapper;
  }

  void enter(String model, Connection connection) {
    rooms.compute(
        model,
        (_, room) -> {
          Room entered = room == null ? new Room() : room;
          entered.enter(connection);
          return entered;
        });
  }

  void leave(String model, Connection connection) {
    Room left = rooms.computeIfPresent(model, (_, room) -> room.leave(connection) ? null : room);
    if (left != null) {
      moved(model);
    }
  }

  void moved(String model) {
    Room room = rooms.get(model);
    if (room != null && room.moved()) {
      plan(model, room, TICK_MILLIS);
    }
  }

  @Override
  public void committed(String model, Change change, DocumentState before, DocumentState after) {
    Room room = rooms.get(model);
    if (room != null && room.told(new Room.Told(change, before, after))) {
      plan(model, room, TICK_MILLIS);
    }
  }

  @Override
  public void lost(String model) {
    present(model).forEach(connection -> connection.close(Connection.RESYNC));
  }

  @Override
  public void analysed(String model, AnalysisJson analysis) {
    List<Connection> present = present(model);
    if (!present.isEmpty()) {
      Frame message = new Frame(mapper.writeValueAsBytes(new ServerMessage.Analysed(analysis)));
      present.forEach(connection -> connection.sendLatest(message));
    }
  }

  int connections() {
    return rooms.values().stream().mapToInt(room -> room.present().size()).sum();
  }

  /// Tells everybody who is here with a role in the model, which those with a share link have not.
  void tell(String model, ServerMessage message) {
    send(present(model).stream().filter(c -> !c.isGuest()).toList(), message);
  }

  private List<Connection> present(String model) {
    return Optional.ofNullable(rooms.get(model)).map(Room::present).orElse(List.of());
  }

  private void plan(String model, Room room, long millis) {
    var _ =
        ticks.schedule(
            () -> Thread.ofVirtual().start(() -> tell(model, room)), millis, TimeUnit.MILLISECONDS);
  }

  private void tell(String model, Room room) {
    long start = System.nanoTime();
    try {
      Room.Tick tick = room.tick(System.nanoTime(), PRESENCE_NANOS);
      if (!tick.news().isEmpty()) {
        send(members(tick), changed(tick.news()));
        List<Connection> guests = tick.to().stream().filter(Connection::isGuest).toList();
        if (!guests.isEmpty()) {
          send(guests, changedBySomebody(tick.news()));
        }
      }
      if (!tick.people().isEmpty()) {
        send(members(tick), new ServerMessage.People(tick.people()));
      }
    } finally {
      // it stands behind the threads that send, so that a tick takes as long as they do
      Thread.ofVirtual().start(() -> rest(model, room, System.nanoTime() - start));
    }
  }

  private void rest(String model, Room room, long took) {
    if (room.took(took)) {
      long rest = room.rest(TimeUnit.NANOSECONDS.toMillis(PRESENCE_NANOS));
      plan(model, room, Math.max(TICK_MILLIS, rest));
    }
  }

  private static List<Connection> members(Room.Tick tick) {
    return tick.to().stream().filter(connection -> !connection.isGuest()).toList();
  }

  /// The same without names, for those who have a share link.
  private static ServerMessage changedBySomebody(List<Room.Told> news) {
    return switch (changed(news)) {
      case ServerMessage.Changed(List<ChangeJson> changes, ModelDifference difference) ->
          new ServerMessage.Changed(
              changes.stream().map(ChangeJson::withoutNames).toList(), difference);
      case ServerMessage other -> other;
    };
  }

  private static ServerMessage changed(List<Room.Told> news) {
    return new ServerMessage.Changed(
        news.stream().map(Room.Told::change).map(ChangeJson::of).toList(),
        ModelDifference.between(
            news.getFirst().before().document(), news.getLast().after().document()));
  }

  private void send(List<Connection> to, ServerMessage message) {
    Frame frame = new Frame(mapper.writeValueAsBytes(message));
    to.forEach(connection -> connection.send(frame));
  }

  @Override
  public void destroy() {
    ticks.shutdownNow();
  }
}
