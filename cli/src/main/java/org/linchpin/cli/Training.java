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
  private static final int LARGE = 2_500;

  private Training() {}

  /// Runs the usual commands on the model file given.
  public static void main(String[] arguments) {
    PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    Session session = session(nowhere, "");
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
    Main.run(session(nowhere, large()), "assess", "-");
    // texts of this kind are read by the parser for all of YAML
    Main.run(session(nowhere, "name: |\n  Corner Bakery\nno colon\n"), "check", "-");
  }

  private static Session session(PrintStream nowhere, String input) {
    return Session.of(
        new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
        nowhere,
        nowhere,
        Paint.OFF,
        Clock.system(ZoneId.systemDefault()));
  }

  /// A business large enough to be looked at as large ones are, with every usual kind of link.
  private static String large() {
    StringBuilder text =
        new StringBuilder(
            """
            linchpin: 1
            cash: 25k..65k
            fixed-costs: 9k per month
            customer-segments: {s: {name: Locals}}
            value-propositions: {p: {name: Bread, for: [s]}}
            revenue-streams: {r: {for: p, from: s, amount: 60k per month}}
            key-resources: {oven: {name: Oven}}
            key-activities:
              a0: {name: Sell bread, delivers: [p], capacity: 90 loaves per day}
              a1: {name: Bake bread, delivers: {p: 80%}, backed-up-by: [a0]}
            """);
    for (int i = 2; i < LARGE; i++) {
      text.append("  a%1$s: {name: 'Mix dough, step %1$s', needs: oven,\n".formatted(i));
      text.append(
          "    after: [a%s, {any-of: {a%s: 3..9 days, a0: {}}}]}\n".formatted(i - 1, i / 2));
    }
    return text.toString();
  }
}
