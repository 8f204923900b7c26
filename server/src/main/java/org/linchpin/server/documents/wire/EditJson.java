package org.linchpin.server.documents.wire;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import org.linchpin.model.ElementKind;
import org.linchpin.model.edit.Edit;

/// An edit in JSON; `op` says which. The element `""` is the model itself, and a kind is the name
/// of its section, such as `key-activities`.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "op")
@JsonSubTypes({
  @JsonSubTypes.Type(value = EditJson.SetEdit.class, name = "set"),
  @JsonSubTypes.Type(value = EditJson.SetAllEdit.class, name = "set-all"),
  @JsonSubTypes.Type(value = EditJson.ConnectEdit.class, name = "connect"),
  @JsonSubTypes.Type(value = EditJson.DisconnectEdit.class, name = "disconnect"),
  @JsonSubTypes.Type(value = EditJson.UnsetEdit.class, name = "unset"),
  @JsonSubTypes.Type(value = EditJson.AddEdit.class, name = "add"),
  @JsonSubTypes.Type(value = EditJson.RemoveEdit.class, name = "remove"),
  @JsonSubTypes.Type(value = EditJson.MoveEdit.class, name = "move")
})
public sealed interface EditJson {

  /// Sets a property to a single value.
  record SetEdit(String element, String property, String value) implements EditJson {}

  /// Sets a property to a list.
  record SetAllEdit(String element, String property, List<String> values) implements EditJson {}

  /// Adds a link.
  record ConnectEdit(String element, String property, String target) implements EditJson {}

  /// Takes a link away.
  record DisconnectEdit(String element, String property, String target) implements EditJson {}

  /// Removes a property.
  record UnsetEdit(String element, String property) implements EditJson {}

  /// Adds an element at the end of its section.
  record AddEdit(String kind, String id, String name) implements EditJson {}

  /// Removes an element and the links to it.
  record RemoveEdit(String element) implements EditJson {}

  /// Moves an element to another section.
  record MoveEdit(String element, String kind) implements EditJson {}

  /// The edit of the model.
  ///
  /// @throws IllegalArgumentException when a kind is unknown
  default Edit edit() {
    return switch (this) {
      case SetEdit(String element, String property, String value) ->
          new Edit.Set(element, property, value);
      case SetAllEdit(String element, String property, List<String> values) ->
          new Edit.SetAll(element, property, values);
      case ConnectEdit(String element, String property, String target) ->
          new Edit.Connect(element, property, target);
      case DisconnectEdit(String element, String property, String target) ->
          new Edit.Disconnect(element, property, target);
      case UnsetEdit(String element, String property) -> new Edit.Unset(element, property);
      case AddEdit(String kind, String id, String name) -> new Edit.Add(kind(kind), id, name);
      case RemoveEdit(String element) -> new Edit.Remove(element);
      case MoveEdit(String element, String kind) -> new Edit.Move(element, kind(kind));
    };
  }

  static EditJson of(Edit edit) {
    return switch (edit) {
      case Edit.Set(String element, String property, String value) ->
          new SetEdit(element, property, value);
      case Edit.SetAll(String element, String property, List<String> values) ->
          new SetAllEdit(element, property, values);
      case Edit.Connect(String element, String property, String target) ->
          new ConnectEdit(element, property, target);
      case Edit.Disconnect(String element, String property, String target) ->
          new DisconnectEdit(element, property, target);
      case Edit.Unset(String element, String property) -> new UnsetEdit(element, property);
      case Edit.Add(ElementKind kind, String id, String name) ->
          new AddEdit(kind.section(), id, name);
      case Edit.Remove(String element) -> new RemoveEdit(element);
      case Edit.Move(String element, ElementKind to) -> new MoveEdit(element, to.section());
    };
  }

  private static ElementKind kind(String section) {
    return ElementKind.ofSection(section)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "There is no section '%s'; expected one such as key-activities."
                        .formatted(section)));
  }
}
