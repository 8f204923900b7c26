package org.linchpin.render.theme;

/// The inks as custom properties of CSS, for pages: `var(--paper)`, `var(--slow-burn-core)`.
public final class Tokens {
  private static final String LIGHT = properties(Theme.LIGHT, "light");
  private static final String DARK = properties(Theme.DARK, "dark");

  private Tokens() {}

  /// The rules that define them; paper is always printed on in light colours.
  public static String css(Appearance appearance) {
    return switch (appearance) {
      case AUTOMATIC -> LIGHT + "@media screen and (prefers-color-scheme:dark){" + DARK + "}\n";
      case LIGHT -> LIGHT;
      case DARK -> LIGHT + "@media screen{" + DARK + "}\n";
    };
  }

  private static String properties(Theme theme, String scheme) {
    StringBuilder css = new StringBuilder(":root{color-scheme:").append(scheme);
    for (Ink ink : Ink.values()) {
      css.append(";--").append(ink.code()).append(':').append(ink.in(theme).hex());
    }
    return css.append("}\n").toString();
  }
}
