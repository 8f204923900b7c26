package org.linchpin.server.collaboration;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.linchpin.server.documents.wire.RequestJson;

/// What a browser sends; `type` says which.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
  @JsonSubTypes.Type(value = ClientMessage.Hello.class, name = "hello"),
  @JsonSubTypes.Type(value = ClientMessage.Submit.class, name = "submit"),
  @JsonSubTypes.Type(value = ClientMessage.Here.class, name = "here")
})
sealed interface ClientMessage {

  /// The word in `type`, by which permissions are declared.
  default String type() {
    return switch (this) {
      case Hello _ -> "hello";
      case Submit _ -> "submit";
      case Here _ -> "here";
    };
  }

  /// The first message on a connection.
  ///
  /// @param client the browser, the same after a reconnect
  /// @param name what others see
  /// @param since the last change this browser has, -1 for none
  record Hello(String client, String name, long since) implements ClientMessage {}

  /// A request; sent again with the same id after a reconnect, it is made once.
  record Submit(String id, RequestJson request) implements ClientMessage {}

  /// Where its person is.
  ///
  /// @param view the name of the view
  /// @param element the element in focus, or empty
  record Here(String view, String element) implements ClientMessage {}
}
