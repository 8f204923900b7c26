package org.linchpin.server.documents.wire;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.Optional;
import org.linchpin.server.documents.Request;
import org.linchpin.server.documents.text.Splice;
import org.linchpin.server.documents.text.Splices;

/// What somebody wants done, in JSON; `do` says which.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "do")
@JsonSubTypes({
  @JsonSubTypes.Type(value = RequestJson.EditsRequest.class, name = "edits"),
  @JsonSubTypes.Type(value = RequestJson.PlaceRequest.class, name = "place"),
  @JsonSubTypes.Type(value = RequestJson.TypingRequest.class, name = "typing"),
  @JsonSubTypes.Type(value = RequestJson.UndoRequest.class, name = "undo"),
  @JsonSubTypes.Type(value = RequestJson.RestoreRequest.class, name = "restore")
})
public sealed interface RequestJson {

  /// Edits of elements.
  record EditsRequest(List<EditJson> edits) implements RequestJson {}

  /// Puts an element in front of another one of its section; last when `before` is left out.
  record PlaceRequest(String element, Optional<String> before) implements RequestJson {}

  /// Typing in the text, counted in the text after change `base`.
  record TypingRequest(long base, List<Splice> splices) implements RequestJson {}

  /// Takes back one's own submission `edit`.
  record UndoRequest(String edit) implements RequestJson {}

  /// Brings back the text after change `sequence`.
  record RestoreRequest(long sequence) implements RequestJson {}

  /// @throws IllegalArgumentException when it names an unknown section, or its splices overlap
  default Request request() {
    return switch (this) {
      case EditsRequest(List<EditJson> edits) ->
          new Request.Edits(edits.stream().map(EditJson::edit).toList());
      case PlaceRequest(String element, Optional<String> before) ->
          new Request.Place(element, before);
      case TypingRequest(long base, List<Splice> splices) ->
          new Request.Typing(base, new Splices(splices));
      case UndoRequest(String edit) -> new Request.Undo(edit);
      case RestoreRequest(long sequence) -> new Request.Restore(sequence);
    };
  }
}
