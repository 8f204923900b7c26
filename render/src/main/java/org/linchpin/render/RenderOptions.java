package org.linchpin.render;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.linchpin.engine.ActivityClass;
import org.linchpin.render.theme.Appearance;

/// How a canvas is to be drawn.
///
/// @param width of the picture in pixels, 960 to 4000
/// @param maxNotes how many notes a block shows at most; the others are counted, never just left
///   out
/// @param layers what is shown beside the notes
/// @param appearance light, dark or as the viewer prefers
public record RenderOptions(int width, int maxNotes, Set<Layer> layers, Appearance appearance) {
  private static final int LEAST_WIDTH = 960;
  private static final int MOST_WIDTH = 4000;

  /// 1440 pixels wide, every note, classes and findings, as the viewer prefers.
  public static final RenderOptions DEFAULT =
      new RenderOptions(
          1440, Integer.MAX_VALUE, EnumSet.of(Layer.CLASSES, Layer.FINDINGS), Appearance.AUTOMATIC);

  public RenderOptions {
    if (width < LEAST_WIDTH || width > MOST_WIDTH) {
      throw new IllegalArgumentException(
          "A canvas cannot be (%s) pixels wide; expected %s to %s.\nMaybe draw it at 1440 and let the page scale it."
              .formatted(width, LEAST_WIDTH, MOST_WIDTH));
    }
    if (maxNotes < 1) {
      throw new IllegalArgumentException(
          "A block cannot show at most (%s) notes; expected 1 or more.\nMaybe leave the limit out."
              .formatted(maxNotes));
    }
    Set<Layer> chosen = EnumSet.noneOf(Layer.class);
    chosen.addAll(layers);
    layers = Collections.unmodifiableSet(chosen);
  }

  public RenderOptions withWidth(int pixels) {
    return new RenderOptions(pixels, maxNotes, layers, appearance);
  }

  public RenderOptions withMaxNotes(int most) {
    return new RenderOptions(width, most, layers, appearance);
  }

  /// These options with one layer more.
  public RenderOptions with(Layer layer) {
    Set<Layer> more = EnumSet.of(layer);
    more.addAll(layers);
    return new RenderOptions(width, maxNotes, more, appearance);
  }

  /// These options with one layer less.
  public RenderOptions without(Layer layer) {
    Set<Layer> fewer = EnumSet.noneOf(Layer.class);
    fewer.addAll(layers);
    fewer.remove(layer);
    return new RenderOptions(width, maxNotes, fewer, appearance);
  }

  public RenderOptions with(Appearance other) {
    return new RenderOptions(width, maxNotes, layers, other);
  }

  List<CanvasNote> shownNotes(CanvasBlock block) {
    return block.notes().subList(0, Math.min(maxNotes, block.notes().size()));
  }

  Optional<ActivityClass> shownClass(CanvasNote note) {
    return shows(Layer.CLASSES) ? note.activityClass() : Optional.empty();
  }

  OptionalDouble shownDays(CanvasNote note) {
    return shows(Layer.CLASSES) ? note.daysLived() : OptionalDouble.empty();
  }

  int shownFindings(CanvasNote note) {
    return shows(Layer.FINDINGS) ? note.findings() : 0;
  }

  boolean shows(Layer layer) {
    return layers.contains(layer);
  }
}
