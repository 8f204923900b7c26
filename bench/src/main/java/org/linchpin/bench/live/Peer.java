package org.linchpin.bench.live;

import java.io.IOException;
import java.util.List;

/// A server under load, as its protocol looks to one client.
///
/// What a client writes holds a mark, `~number~nanos~`: whose edit it is and when it was sent.
interface Peer {

  /// Makes the documents.
  ///
  /// @param documents how many
  /// @param clients how many have each of them open
  /// @return what names each
  List<String> documents(int documents, int clients) throws IOException, InterruptedException;

  /// The path and query to connect to.
  String path(String document);

  /// What a client says first, message by message.
  List<Message> hello(String document, int client);

  /// An edit of a client's own note.
  ///
  /// @param note its place among the clients of the document, from 0
  /// @param edit how many this client made before
  Message edit(String document, int client, int note, int edit, String mark);

  /// A message as it goes out.
  record Message(boolean text, byte[] bytes) {}
}
