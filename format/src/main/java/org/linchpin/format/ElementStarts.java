package org.linchpin.format;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.linchpin.format.tree.Limits;
import org.linchpin.format.tree.LoneEntry;
import org.linchpin.format.tree.Place;
import org.linchpin.format.tree.TextChanges.Change;
import org.linchpin.format.tree.YamlNode.YamlEntry;
import org.linchpin.format.tree.YamlNode.YamlMap;
import org.linchpin.format.tree.YamlTree;
import org.linchpin.model.BusinessModel;
import org.linchpin.model.ElementKind;

/// Where each element of a document begins, which is all of its layout that every edit has to keep.
///
/// Two numbers for each element, so that moving those behind an edit costs next to nothing, and no
/// tree need be kept: an element is read again, alone, when it is asked for. Known are elements
/// that stand under their id in a section laid out by indentation; others, and all of a text that
/// may repeat parts with `&` and `*`, has carriage returns or a byte order mark, have to be looked
/// up in the whole tree.
public final class ElementStarts {
  private static final int UNKNOWN = -1;

  private final int[] offsets;
  private final int[] lines;

  private ElementStarts(int[] offsets, int[] lines) {
    this.offsets = offsets;
    this.lines = lines;
  }

  static ElementStarts of(String text, YamlMap tree, BusinessModel model) {
    int[] offsets = new int[model.elements().size()];
    int[] lines = new int[offsets.length];
    Arrays.fill(offsets, UNKNOWN);
    boolean repeats = text.indexOf('&') >= 0 && text.indexOf('*') >= 0;
    if (text.indexOf('\r') < 0 && !text.startsWith("\uFEFF") && !repeats) {
      for (YamlEntry section : tree.entries()) {
        if (ElementKind.ofSection(section.key().text()).isPresent()
            && section.value() instanceof YamlMap map
            && !map.flow()) {
          fill(offsets, lines, text, map, model);
        }
      }
    }
    return new ElementStarts(offsets, lines);
  }

  private static void fill(
      int[] offsets, int[] lines, String text, YamlMap section, BusinessModel model) {
    for (YamlEntry entry : section.entries()) {
      Place start = entry.key().start();
      int line = text.lastIndexOf('\n', start.offset() - 1) + 1;
      if (text.substring(line, start.offset()).isBlank()) {
        int element = model.indexOf(entry.key().text());
        offsets[element] = start.offset();
        lines[element] = start.line();
      }
    }
  }

  /// Where an element stands, if known.
  public Optional<Place> place(String text, int element) {
    if (element < 0 || offsets[element] == UNKNOWN) {
      return Optional.empty();
    }
    int line = text.lastIndexOf('\n', offsets[element] - 1) + 1;
    return Optional.of(new Place(lines[element], offsets[element] - line + 1, offsets[element]));
  }

  /// An element read alone, if that is possible.
  ///
  /// @param element its place in the model
  public Optional<LoneEntry> entry(String text, int element) {
    return place(text, element).flatMap(place -> YamlTree.entry(text, place, Limits.STANDARD));
  }

  /// The starts once the text was changed.
  ///
  /// @param changes in the order of the text, none overlapping another
  public ElementStarts after(List<Change> changes, String text) {
    int[] moved = offsets.clone();
    int[] sunk = lines.clone();
    for (Change change : changes) {
      int longer = change.text().length() - (change.end() - change.start());
      int lower = breaks(change.text()) - breaks(text.substring(change.start(), change.end()));
      for (int i = 0; i < moved.length; i++) {
        if (offsets[i] >= change.start()) {
          moved[i] += longer;
          sunk[i] += lower;
        }
      }
    }
    return new ElementStarts(moved, sunk);
  }

  private static int breaks(String text) {
    return (int) text.chars().filter(c -> c == '\n').count();
  }

  /// The starts with an element that was put into the model.
  ///
  /// @param element its place in the model
  public ElementStarts with(int element, Place place) {
    return new ElementStarts(
        inserted(offsets, element, place.offset()), inserted(lines, element, place.line()));
  }

  private static int[] inserted(int[] old, int at, int value) {
    int[] more = new int[old.length + 1];
    System.arraycopy(old, 0, more, 0, at);
    more[at] = value;
    System.arraycopy(old, at, more, at + 1, old.length - at);
    return more;
  }
}
