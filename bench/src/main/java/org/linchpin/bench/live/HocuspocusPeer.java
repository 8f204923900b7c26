package org.linchpin.bench.live;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;

/// Hocuspocus 3: each client sets a key of its own in a shared map.
///
/// A client is no more than what the load needs: it makes updates of Yjs (version 1 of their
/// encoding, from the sources of yjs and lib0) and never puts together what it hears, so that the
/// machine is left to the server.
record HocuspocusPeer() implements Peer {
  private static final int SYNC = 0;
  private static final int AUTH = 2;
  private static final int STEP_1 = 0;
  private static final int UPDATE = 2;
  private static final int ANY = 8;
  private static final int HAS_ORIGIN = 0x80;
  private static final int HAS_KEY = 0x20;
  private static final int TEXT = 119;

  @Override
  public List<String> documents(int documents, int clients) {
    return IntStream.range(0, documents).mapToObj(i -> "load-%s-%s".formatted(clients, i)).toList();
  }

  @Override
  public String path(String document) {
    return "/";
  }

  @Override
  public List<Message> hello(String document, int client) {
    Bytes auth = new Bytes().text(document).number(AUTH).number(0).text("");
    Bytes step = new Bytes().text(document).number(SYNC).number(STEP_1).number(1).number(0);
    return List.of(auth.message(), step.message());
  }

  /// One item of a map, in the place of the one before it, which is deleted.
  @Override
  public Message edit(String document, int client, int note, int edit, String mark) {
    Bytes update = new Bytes().number(1).number(1).number(client + 1L).number(edit);
    if (edit == 0) {
      update.number(ANY | HAS_KEY).number(1).text("notes").text("n" + note);
    } else {
      update.out.write(ANY | HAS_KEY | HAS_ORIGIN);
      update.number(client + 1L).number(edit - 1L);
    }
    update.number(1).number(TEXT).text(mark);
    if (edit == 0) {
      update.number(0);
    } else {
      update.number(1).number(client + 1L).number(1).number(edit - 1L).number(1);
    }
    byte[] made = update.out.toByteArray();
    Bytes message = new Bytes().text(document).number(SYNC).number(UPDATE).number(made.length);
    message.out.writeBytes(made);
    return message.message();
  }

  /// Numbers in groups of seven bits, the lowest first, and texts with their length.
  private static final class Bytes {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    Bytes number(long number) {
      long rest = number;
      while (rest > 0x7F) {
        out.write((int) (0x80 | (rest & 0x7F)));
        rest >>>= 7;
      }
      out.write((int) rest);
      return this;
    }

    Bytes text(String text) {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      number(bytes.length);
      out.writeBytes(bytes);
      return this;
    }

    Message message() {
      return new Message(false, out.toByteArray());
    }
  }
}
