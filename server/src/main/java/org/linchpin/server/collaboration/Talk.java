package org.linchpin.server.collaboration;

import org.linchpin.server.discussion.CommentJson;
import org.linchpin.server.discussion.DiscussionListener;
import org.linchpin.server.discussion.RoundJson;
import org.springframework.stereotype.Component;

/// Tells everybody in the room what is said about a model.
@Component
class Talk implements DiscussionListener {
  private final Rooms rooms;

  Talk(Rooms rooms) {
    this.rooms = rooms;
  }

  @Override
  public void said(String model, CommentJson comment) {
    rooms.tell(model, new ServerMessage.Said(comment));
  }

  @Override
  public void polled(String model, RoundJson round) {
    rooms.tell(model, new ServerMessage.Polled(round));
  }
}
