package org.linchpin.render.svg;

import java.util.EnumMap;
import java.util.Map;
import org.linchpin.render.text.Face;
import org.linchpin.render.theme.Appearance;
import org.linchpin.render.theme.Ink;
import org.linchpin.render.theme.Theme;

/// The rules that give shapes their colours and texts their faces.
///
/// Plain classes with plain colours instead of custom properties: drawing programs and converters
/// that know little CSS read them too. What is filled with an ink has the ink's code as its class;
/// prefixes tell lines and faces apart.
final class StyleSheet {
  /// Before the code of the ink that lines are drawn in.
  static final String STROKE = "s-";

  /// Before the code of a face.
  static final String FACE = "t-";

  private static final Map<Appearance, String> TEXTS = texts();

  private StyleSheet() {}

  static String of(Appearance appearance) {
    return TEXTS.getOrDefault(appearance, "");
  }

  private static Map<Appearance, String> texts() {
    Map<Appearance, String> texts = new EnumMap<>(Appearance.class);
    String light = colours(Theme.LIGHT);
    String dark = colours(Theme.DARK);
    texts.put(
        Appearance.AUTOMATIC,
        faces() + light + "@media (prefers-color-scheme:dark){\n" + dark + "}\n");
    texts.put(Appearance.LIGHT, faces() + light);
    texts.put(Appearance.DARK, faces() + dark);
    return texts;
  }

  private static String faces() {
    StringBuilder css =
        new StringBuilder(".linchpin text{font-family:" + Face.FAMILY + ";white-space:pre}\n");
    for (Face face : Face.values()) {
      css.append(".linchpin .").append(FACE).append(face.code());
      css.append("{font-size:").append(face.size()).append("px;font-weight:");
      css.append(face.weight().css()).append("}\n");
    }
    css.append(".linchpin path{fill:none;stroke-width:1.25}\n");
    return css.toString();
  }

  private static String colours(Theme theme) {
    StringBuilder css = new StringBuilder();
    for (Ink ink : Ink.values()) {
      String colour = ink.in(theme).hex();
      css.append(".linchpin .").append(ink.code()).append("{fill:").append(colour).append("}\n");
    }
    for (Ink ink : new Ink[] {Ink.LINE, Ink.LINK, Ink.TO_DO_EDGE}) {
      String colour = ink.in(theme).hex();
      css.append(".linchpin .").append(STROKE).append(ink.code()).append("{stroke:").append(colour);
      css.append("}\n");
    }
    return css.toString();
  }
}
