package org.linchpin.server.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linchpin.server.accounts.Person.Scope;
import org.linchpin.server.accounts.Person.Standing;
import org.linchpin.server.storage.Database;

class SessionsTest {
  @TempDir private Path folder;
  private final Moving clock = new Moving();
  private Database database;

  @SuppressWarnings("NullAway.Init") // JUnit sets them
  SessionsTest() {}

  /// A clock that is moved by hand.
  private static final class Moving extends Clock {
    private Instant now = Instant.parse("2026-01-05T08:00:00Z");

    void pass(Duration time) {
      now = now.plus(time);
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return now;
    }
  }

  @BeforeEach
  void open() {
    database = Database.open(folder.resolve("test.db"));
    Account ada = new Account("a", "ada", "Ada", Standing.MEMBER, clock.instant());
    database.write(connection -> Accounts.add(connection, ada, "")).join();
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void endAfterAWorkingDayWithoutARequest() {
    Sessions sessions = new Sessions(database, clock);
    Secret secret = sessions.start("a", "192.0.2.1", "browser");
    clock.pass(Sessions.IDLE.minusMinutes(1));
    assertThat(sessions.member(secret)).isPresent();
    sessions.touch(sessions.list("a").getFirst().id());
    database.write(_ -> {}).join();
    clock.pass(Sessions.IDLE.minusMinutes(1));
    assertThat(sessions.member(secret)).isPresent();
    clock.pass(Sessions.IDLE.plusMinutes(1));
    assertThat(sessions.member(secret)).isEmpty();
    assertThat(sessions.list("a")).isEmpty();
  }

  @Test
  void endAfterAWeekInAnyCase() {
    Sessions sessions = new Sessions(database, clock);
    Secret secret = sessions.start("a", "192.0.2.1", "browser");
    String id = sessions.list("a").getFirst().id();
    for (Duration passed = Duration.ZERO;
        passed.compareTo(Sessions.LONGEST) < 0;
        passed = passed.plusHours(4)) {
      assertThat(sessions.member(secret)).as(passed.toString()).isPresent();
      clock.pass(Duration.ofHours(4));
      sessions.touch(id);
      database.write(_ -> {}).join();
    }
    assertThat(sessions.member(secret)).isEmpty();
  }

  @Test
  void letTokensExpire() {
    ApiTokens tokens = new ApiTokens(database, clock);
    Secret secret = tokens.make("a", "build", Scope.READ, Duration.ofDays(1)).secret();
    assertThat(tokens.member(secret)).isPresent();
    clock.pass(Duration.ofDays(1));
    assertThat(tokens.member(secret)).isEmpty();
  }

  @Test
  void letLinksExpireUnused() {
    OneTimeLinks links = new OneTimeLinks(database, clock);
    Secret secret =
        links.make(
            links.planned(OneTimeLink.Purpose.SET_UP, "local", Role.OWNER, SetUp.VALID), "start");
    assertThat(links.find(secret)).isPresent();
    clock.pass(SetUp.VALID);
    assertThat(links.find(secret)).isEmpty();
  }
}
