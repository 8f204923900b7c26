package org.linchpin.cli;

import java.io.Console;
import org.linchpin.engine.ActivityClass;

/// Emphasis and colour on a terminal, and nothing anywhere else.
enum Paint {
  ON,
  OFF;

  /// Colour when standard output is a terminal and NO_COLOR is not set (no-color.org).
  @SuppressWarnings("SystemConsoleNull") // it is null when output is redirected
  static Paint detect() {
    boolean wanted = System.getenv("NO_COLOR") == null || System.getenv("NO_COLOR").isEmpty();
    Console console = System.console();
    boolean terminal = console != null && console.isTerminal();
    return wanted && terminal && !"dumb".equals(System.getenv("TERM")) ? ON : OFF;
  }

  String bold(String text) {
    return code("1", text);
  }

  String quiet(String text) {
    return code("2", text);
  }

  /// What belongs to the user's own model.
  String accent(String text) {
    return code("36", text);
  }

  /// Classes in the colours of the canvas.
  String of(ActivityClass type, String text) {
    return switch (type) {
      case CORE -> code("34;1", text);
      case SLOW_BURN_CORE -> code("36;1", text);
      case CRITICAL_COMMODITY -> code("33;1", text);
      case ENABLING -> code("37", text);
      case SUPPORTING -> code("32", text);
      case TO_DO -> code("33", text);
      case UNLINKED, CANDIDATE_TO_STOP -> code("31", text);
    };
  }

  String bad(String text) {
    return code("31;1", text);
  }

  String warning(String text) {
    return code("33;1", text);
  }

  private String code(String code, String text) {
    return this == ON ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
  }
}
