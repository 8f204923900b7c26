package org.linchpin.format;

import java.util.List;
import java.util.Optional;
import org.linchpin.format.ModelDocument.Whole;
import org.linchpin.format.bind.ModelBinder;
import org.linchpin.format.migrate.Migrations;
import org.linchpin.format.tree.Limits;
import org.linchpin.format.tree.Place;
import org.linchpin.format.tree.TreeException;
import org.linchpin.format.tree.YamlNode;
import org.linchpin.format.tree.YamlNode.YamlMap;
import org.linchpin.format.tree.YamlTree;

/// Reads models from YAML or JSON text.
public final class ModelReader {
  private ModelReader() {}

  public static Reading read(String text) {
    return read(text, Limits.STANDARD);
  }

  /// The document written in `text`, or every problem found with its line and column.
  public static Reading read(String text, Limits limits) {
    return read(text, limits, Migrations.STANDARD);
  }

  /// The same after bringing an older format to the present one; the document then holds the text
  /// as migrated.
  public static Reading read(String text, Limits limits, Migrations migrations) {
    try {
      Optional<YamlNode> tree = YamlTree.read(text, limits);
      if (tree.isEmpty()) {
        return unreadable(
            Place.START, "The text is empty.", Optional.of("Start with `linchpin: 1`."));
      }
      if (!(tree.get() instanceof YamlMap root)) {
        return unreadable(
            tree.get().start(),
            "A model begins with keys, as in 'name: Corner Bakery', and this is %s."
                .formatted(tree.get().words()),
            Optional.of("Maybe `linchpin import` reads it, if it is a canvas in Markdown."));
      }
      return switch (migrations.migrate(text, root, limits)) {
        case Migrations.Present(String present, YamlMap map) -> bind(present, map, limits);
        case Migrations.Unknown(Problem problem) -> new Reading.Unreadable(List.of(problem));
      };
    } catch (TreeException broken) {
      return unreadable(broken.place(), broken.sentence(), broken.hint());
    }
  }

  private static Reading bind(String text, YamlMap root, Limits limits) {
    ModelBinder.Bound bound = ModelBinder.bind(root, limits);
    return bound.problems().isEmpty()
        ? new Reading.Read(
            ModelDocument.read(
                text, bound.model(), new Whole(root, bound.places(), bound.bodies())))
        : new Reading.Unreadable(bound.problems());
  }

  /// What reading a text gives that is known to be a model.
  static Whole whole(String text) {
    return switch (read(text)) {
      case Reading.Read(ModelDocument document) -> document.whole();
      case Reading.Unreadable(List<Problem> problems) ->
          throw new IllegalStateException(
              "The text of a model can no longer be read: %s\nMaybe report this; the edit that led to it should have been refused."
                  .formatted(problems.stream().map(Problem::sentence).limit(3).toList()));
    };
  }

  private static Reading unreadable(Place place, String message, Optional<String> hint) {
    return new Reading.Unreadable(
        List.of(new Problem(place.line(), place.column(), message, hint)));
  }
}
