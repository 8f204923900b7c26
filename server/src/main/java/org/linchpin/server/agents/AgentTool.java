package org.linchpin.server.agents;

import java.util.Map;
import org.linchpin.server.accounts.Permission;
import org.linchpin.server.accounts.Person;

/// Something a program may ask for.
///
/// @param name as programs call it
/// @param permission what it asks of the person the program works for, in the model it names as
///   `model`
/// @param readOnly true when it changes nothing
/// @param schema of its arguments, as JSON Schema
record AgentTool(
    String name,
    String title,
    String description,
    Permission permission,
    boolean readOnly,
    Map<String, Object> schema,
    Work work) {

  /// Does it.
  @FunctionalInterface
  interface Work {
    /// @return what is told, to be written as JSON, or a text
    Object answer(Person person, Arguments arguments);
  }
}
