package org.linchpin.bench.live;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Clients on a server: each edits a note of its own twice a second and hears of everybody else's.
///
/// Arguments: `linchpin` or `hocuspocus`, the port on this machine, the id of the server's process,
/// how many clients, on how many documents, seconds to warm up, seconds to measure. Everything runs
/// in one thread with one clock. An edit counts as delivered when a client other than its sender
/// reads its mark for the first time. Prints one line of names with values.
public final class LiveLoad {
  private static final long PERIOD = 500_000_000;
  private static final long PATIENCE = 4_000_000_000L;

  private final Peer peer;
  private final int port;
  private final List<Client> clients = new ArrayList<>();
  private final ByteBuffer buffer = ByteBuffer.allocate(1 << 18);
  private final Delays others = new Delays();
  private final Delays own = new Delays();
  private final Selector selector;
  private long from = Long.MAX_VALUE;
  private long until = Long.MAX_VALUE;
  private long sent;

  private LiveLoad(Peer peer, int port) throws IOException {
    this.peer = peer;
    this.port = port;
    this.selector = Selector.open();
  }

  public static void main(String[] arguments) throws IOException, InterruptedException {
    int port = Integer.parseInt(arguments[1]);
    Peer peer = arguments[0].equals("linchpin") ? new LinchpinPeer(port) : new HocuspocusPeer();
    LiveLoad load = new LiveLoad(peer, port);
    load.connect(Integer.parseInt(arguments[3]), Integer.parseInt(arguments[4]));
    load.run(
        Long.parseLong(arguments[2]),
        Integer.parseInt(arguments[5]),
        Integer.parseInt(arguments[6]));
  }

  private void connect(int number, int documents) throws IOException, InterruptedException {
    int each = number / documents;
    List<String> names = peer.documents(documents, each);
    for (int i = 0; i < number; i++) {
      Client client = new Client(i, i / documents, names.get(i % documents), each);
      clients.add(client);
      client.socket.channel().register(selector, SelectionKey.OP_READ, client);
      for (Peer.Message message : peer.hello(client.document, i)) {
        client.socket.send(message);
      }
      read(0);
    }
    for (long end = System.nanoTime() + PERIOD; System.nanoTime() < end; ) {
      read(1);
    }
  }

  private void run(long process, int warmUp, int seconds) throws IOException {
    long start = System.nanoTime();
    from = start + warmUp * 1_000_000_000L;
    until = from + seconds * 1_000_000_000L;
    until(start, from);
    double server = Processes.seconds(process);
    double driver = Processes.seconds(ProcessHandle.current().pid());
    double all = Processes.seconds();
    until(start, until);
    server = Processes.seconds(process) - server;
    driver = Processes.seconds(ProcessHandle.current().pid()) - driver;
    all = Processes.seconds() - all;
    long expected = sent * (clients.getFirst().seen.length - 1);
    for (long end = until + PATIENCE; System.nanoTime() < end && others.count() < expected; ) {
      read(1);
    }
    System.out.println(
        String.format(
            Locale.ROOT,
            "p50 %.1f p99 %.1f own50 %.1f own99 %.1f delivered %d expected %d closed %d"
                + " serverCores %.2f driverCores %.2f othersCores %.2f rss %d peak %d",
            others.millis(0.5),
            others.millis(0.99),
            own.millis(0.5),
            own.millis(0.99),
            others.count(),
            expected,
            clients.stream().filter(client -> client.socket.isClosed()).count(),
            server / seconds,
            driver / seconds,
            (all - server - driver) / seconds,
            Processes.megabytes(process, "VmRSS"),
            Processes.megabytes(process, "VmHWM")));
  }

  /// Edits of all clients, evenly spread over each half second, until a moment.
  private void until(long start, long end) throws IOException {
    int number = clients.size();
    long next = Math.ceilDiv((System.nanoTime() - start) * number, PERIOD);
    for (long now = System.nanoTime(); now < end; now = System.nanoTime()) {
      while (start + next * PERIOD / number <= now) {
        clients.get((int) (next++ % number)).edit();
      }
      long pause = (start + next * PERIOD / number - System.nanoTime()) / 1_000_000;
      read(pause);
    }
  }

  private void read(long millis) throws IOException {
    if (millis > 0) {
      selector.select(millis);
    } else {
      selector.selectNow();
    }
    for (SelectionKey key : selector.selectedKeys()) {
      Client client = (Client) key.attachment();
      client.socket.read(buffer, client);
      if (client.socket.isClosed()) {
        key.cancel();
      }
    }
    selector.selectedKeys().clear();
  }

  /// One browser, which reads marks and nothing else.
  private final class Client implements Socket.Reader {
    private final int number;
    private final int note;
    private final String document;
    private final Socket socket;

    /// When the last edit that was heard of was sent, for each client of the document.
    private final long[] seen;

    private int edits;

    Client(int number, int note, String document, int notes) throws IOException {
      this.number = number;
      this.note = note;
      this.document = document;
      this.seen = new long[notes];
      this.socket = Socket.open(port, peer.path(document));
    }

    void edit() throws IOException {
      long now = System.nanoTime();
      if (now >= from && now < until) {
        sent++;
      }
      socket.send(peer.edit(document, number, note, edits++, "~" + note + "~" + now + "~"));
    }

    @Override
    public void read(byte[] bytes, int start, int end) {
      long now = System.nanoTime();
      for (int at = start; at < end; at++) {
        if (bytes[at] == '~') {
          at = mark(bytes, at + 1, end, now);
        }
      }
    }

    private int mark(byte[] bytes, int start, int end, long now) {
      long who = 0;
      int at = start;
      for (; at < end && Character.isDigit(bytes[at]); at++) {
        who = 10 * who + bytes[at] - '0';
      }
      long when = 0;
      boolean whole = at < end && at > start && bytes[at] == '~';
      for (at++; at < end && whole && Character.isDigit(bytes[at]); at++) {
        when = 10 * when + bytes[at] - '0';
      }
      if (!whole || at >= end || bytes[at] != '~' || who >= seen.length) {
        return start - 1;
      }
      if (when > seen[(int) who]) {
        seen[(int) who] = when;
        if (when >= from && when < until) {
          (who == note ? own : others).add(now - when);
        }
      }
      return at;
    }
  }
}
