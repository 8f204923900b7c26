package org.linchpin.cli;

import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/// Makes commands that know their session.
final class Commands implements IFactory {
  private final Session session;

  Commands(Session session) {
    this.session = session;
  }

  @Override
  public <K> K create(Class<K> type) throws Exception {
    if (SessionCommand.class.isAssignableFrom(type)) {
      var constructor = type.getDeclaredConstructor(Session.class);
      constructor.setAccessible(true);
      return constructor.newInstance(session);
    }
    return CommandLine.defaultFactory().create(type);
  }
}
