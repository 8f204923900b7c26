package org.linchpin.format.migrate;

import java.util.List;
import java.util.Optional;
import org.linchpin.format.Problem;
import org.linchpin.format.bind.ModelBinder;
import org.linchpin.format.tree.Limits;
import org.linchpin.format.tree.Place;
import org.linchpin.format.tree.TextChanges;
import org.linchpin.format.tree.TreeException;
import org.linchpin.format.tree.YamlNode;
import org.linchpin.format.tree.YamlNode.YamlEntry;
import org.linchpin.format.tree.YamlNode.YamlMap;
import org.linchpin.format.tree.YamlNode.YamlScalar;
import org.linchpin.format.tree.YamlTree;

/// Every migration there is, from format 1 to the present one.
///
/// @param steps the step from 1 to 2, the one from 2 to 3, and so on, without a gap
public record Migrations(List<Migration> steps) {
  /// The migrations of this version of Linchpin.
  public static final Migrations STANDARD = new Migrations(List.of());

  public Migrations {
    steps = List.copyOf(steps);
    for (int i = 0; i < steps.size(); i++) {
      if (steps.get(i).from() != i + 1) {
        throw new IllegalArgumentException(
            "Step %s of the migrations starts from format %s; it must start from format %s."
                .formatted(i + 1, steps.get(i).from(), i + 1));
      }
    }
  }

  /// A text of the present format with its tree, or why there is none.
  public sealed interface Migrated {}

  /// @param text as it was when its format was the present one already
  public record Present(String text, YamlMap tree) implements Migrated {}

  public record Unknown(Problem problem) implements Migrated {}

  /// The version that texts have after all steps.
  public int present() {
    return steps.size() + 1;
  }

  /// Brings a text to the present format. A text that states no version has format 1.
  ///
  /// @throws TreeException when a step leads to a text that cannot be read
  public Migrated migrate(String text, YamlMap tree, Limits limits) throws TreeException {
    Optional<YamlNode> stated = tree.entry(ModelBinder.FORMAT_KEY).map(YamlEntry::value);
    int version = stated.map(Migrations::number).orElse(1);
    if (version < 1) {
      return unknown(
          stated,
          "The format is %s; it should be a whole number up to %s."
              .formatted(stated.map(YamlNode::words).orElse("nothing"), present()),
          "Maybe %s: %s.".formatted(ModelBinder.FORMAT_KEY, present()));
    }
    if (version > present()) {
      return unknown(
          stated,
          "The model is written in format %s, and this Linchpin reads formats up to %s."
              .formatted(version, present()),
          "Maybe a newer Linchpin reads it.");
    }
    String migrated = text;
    YamlMap root = tree;
    for (Migration step : steps.subList(version - 1, steps.size())) {
      TextChanges changes = new TextChanges();
      number(root, step.from() + 1, changes);
      step.migrate(root, changes);
      migrated = changes.apply(migrated);
      root = (YamlMap) YamlTree.read(migrated, limits).orElseThrow();
    }
    return new Present(migrated, root);
  }

  /// The version, 0 when it is no whole number.
  private static int number(YamlNode node) {
    String text = node instanceof YamlScalar scalar ? scalar.text() : "";
    return text.matches("[0-9]{1,9}") ? Integer.parseInt(text) : 0;
  }

  private static void number(YamlMap root, int version, TextChanges changes) {
    Optional<YamlNode> stated = root.entry(ModelBinder.FORMAT_KEY).map(YamlEntry::value);
    if (stated.isPresent()) {
      changes.replace(
          stated.get().start().offset(), stated.get().end().offset(), Integer.toString(version));
    } else if (root.flow()) {
      changes.insert(
          root.start().offset() + 1, "\"%s\": %s, ".formatted(ModelBinder.FORMAT_KEY, version));
    } else {
      changes.insert(
          root.start().offset(),
          "%s: %s\n".formatted(ModelBinder.FORMAT_KEY, version)
              + " ".repeat(root.start().column() - 1));
    }
  }

  private static Unknown unknown(Optional<YamlNode> node, String message, String hint) {
    Place place = node.map(YamlNode::start).orElse(Place.START);
    return new Unknown(new Problem(place.line(), place.column(), message, Optional.of(hint)));
  }
}
