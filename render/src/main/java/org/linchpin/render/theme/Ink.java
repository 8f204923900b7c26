package org.linchpin.render.theme;

import java.util.Locale;
import java.util.Optional;
import org.linchpin.engine.ActivityClass;

/// What a colour is used for; each use has a colour in either [Theme].
///
/// The classes of activities take the hues of Okabe and Ito (Color Universal Design, 2008), which
/// stay apart for people with any of the common kinds of colour blindness, darkened or lightened
/// until they stand out from the paper; yellow, which would turn olive, has an edge instead.
public enum Ink {
  /// The ground of a page.
  PAPER(0xF6F2EA, 0x131210),
  /// The ground of a block on the page.
  BLOCK(0xFBF9F4, 0x1A1916),
  /// The ground of a note in a block.
  NOTE(0xFFFFFF, 0x26241F),
  /// Borders and rules.
  LINE(0xDCD5C7, 0x3B3831),
  TEXT(0x1E1C19, 0xEEE9DF),
  /// Text that stands back.
  MUTED(0x645F55, 0xA9A396),
  ACCENT(0x0A5C5C, 0x63C7C0),
  /// The dot of a finding.
  FINDING(0xA63F7C, 0xE58FC0),
  /// A link between two notes.
  LINK(0x6F8886, 0x6F8D8A),

  CORE(0x005B9A, 0x4C9BDD),
  SLOW_BURN_CORE(0x3492CE, 0x8CCFF5),
  CRITICAL_COMMODITY(0xBF7600, 0xEFA126),
  ENABLING(0x827E76, 0x98948B),
  SUPPORTING(0x006E55, 0x21CD8A),
  TO_DO(0xF0E442, 0xF0E442),
  /// The line round a to-do's mark: yellow alone would be lost on light paper.
  TO_DO_EDGE(0x857A00, 0xF0E442),
  UNLINKED(0xB8430A, 0xF0703A);

  private final int light;
  private final int dark;
  private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');

  Ink(int light, int dark) {
    this.light = light;
    this.dark = dark;
  }

  public Colour in(Theme theme) {
    return new Colour(theme == Theme.LIGHT ? light : dark);
  }

  /// Its name in style sheets, such as `slow-burn-core`.
  public String code() {
    return code;
  }

  /// The mark of a class of activities.
  public static Ink of(ActivityClass activityClass) {
    return switch (activityClass) {
      case CORE -> CORE;
      case SLOW_BURN_CORE -> SLOW_BURN_CORE;
      case CRITICAL_COMMODITY -> CRITICAL_COMMODITY;
      case ENABLING -> ENABLING;
      case SUPPORTING -> SUPPORTING;
      case TO_DO -> TO_DO;
      case UNLINKED, CANDIDATE_TO_STOP -> UNLINKED;
    };
  }

  /// The line round the mark of a class, where it needs one.
  public static Optional<Ink> edge(ActivityClass activityClass) {
    return activityClass == ActivityClass.TO_DO ? Optional.of(TO_DO_EDGE) : Optional.empty();
  }
}
