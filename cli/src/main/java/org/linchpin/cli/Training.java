package org.linchpin.cli;

import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;

/// The run from which the launcher's start-up cache learns which classes a command needs; it prints
/// nothing.
public final class Training {
  private Training() {}

  /// Runs the usual commands on the model file given.
  public static void main(String[] arguments) {
    PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    Session session =
        Session.of(
            new ByteArrayInputStream(new byte[0]),
            nowhere,
            nowhere,
            Paint.OFF,
            Clock.system(ZoneId.systemDefault()));
    String model = arguments[0];
    List<String[]> commands =
        List.of(
            new String[] {"--version"},
            new String[] {"--help"},
            new String[] {"assess", model},
            new String[] {"assess", "--json", "-", model},
            new String[] {"render", model},
            new String[] {"assess", "--html", "-", model},
            new String[] {"check", model},
            new String[] {"explain", "KA101"},
            new String[] {"schema"},
            new String[] {"examples"},
            new String[] {"guide", "key-activities"},
            new String[] {"assess", "no-such-file.yaml"});
    for (String[] command : commands) {
      Main.run(session, command);
    }
  }
}
