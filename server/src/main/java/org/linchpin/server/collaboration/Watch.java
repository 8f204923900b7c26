package org.linchpin.server.collaboration;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.linchpin.server.accounts.Access;
import org.linchpin.server.accounts.Decision;
import org.linchpin.server.accounts.Permission;
import org.linchpin.server.accounts.Person;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import org.springframework.web.socket.CloseStatus;

/// Looks after live connections: one whose session was ended, whose link was revoked or whose role
/// was taken hears nothing more within five seconds, even if it never sends anything.
@Component
class Watch implements DisposableBean {
  private static final CloseStatus OUT = new CloseStatus(4401, "log in first");
  private static final CloseStatus GONE = new CloseStatus(4404, "no such model");
  private static final int SECONDS = 5;

  private final Access access;
  private final Set<Connection> connections = ConcurrentHashMap.newKeySet();
  private final Set<Person> active = ConcurrentHashMap.newKeySet();
  private final ScheduledExecutorService rounds =
      Executors.newSingleThreadScheduledExecutor(Thread.ofVirtual().name("watch").factory());

  Watch(Access access) {
    this.access = access;
    var _ = rounds.scheduleWithFixedDelay(this::round, SECONDS, SECONDS, TimeUnit.SECONDS);
  }

  /// The one at this machine cannot be shown out.
  void enter(Connection connection) {
    if (!(connection.admission().person() instanceof Person.Owner)) {
      connections.add(connection);
    }
  }

  void leave(Connection connection) {
    connections.remove(connection);
  }

  /// Somebody did something, which keeps their session from ending.
  void active(Connection connection) {
    if (connection.admission().person() instanceof Person.Member member) {
      active.add(member);
    }
  }

  private void round() {
    active.removeIf(
        person -> {
          access.active(person);
          return true;
        });
    connections.forEach(this::look);
  }

  private void look(Connection connection) {
    Admission admission = connection.admission();
    if (!access.stillHere(admission.person())) {
      connection.close(admission.person() instanceof Person.Guest ? GONE : OUT);
    } else if (access.decide(admission.person(), Permission.SHOWN, admission.model())
        != Decision.ALLOWED) {
      connection.close(GONE);
    }
  }

  @Override
  public void destroy() {
    rounds.shutdownNow();
  }
}
