package org.linchpin.render.map;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linchpin.model.Block;
import org.linchpin.model.BusinessModel;
import org.linchpin.model.Element;
import org.linchpin.model.Links;

/// The links a model has from one block of the canvas to another.
///
/// @param links how many there are
/// @param examples some of them, as `Bake bread > Fresh bread`
record Relation(Block from, Block to, int links, List<String> examples) {
  private static final int MOST = 3;

  /// The relations of a model, by block; links within one block are left out.
  static List<Relation> of(BusinessModel model) {
    Map<Block, Map<Block, List<String>>> found = new EnumMap<>(Block.class);
    for (Element element : model.elements()) {
      Optional<Block> from = element.kind().block();
      if (from.isPresent()) {
        element.fields().values().values().stream()
            .filter(Links.class::isInstance)
            .map(Links.class::cast)
            .flatMap(Links::targets)
            .distinct()
            .flatMap(id -> model.element(id).stream())
            .forEach(target -> note(found, from.get(), element, target));
      }
    }
    List<Relation> relations = new ArrayList<>();
    found.forEach(
        (from, targets) ->
            targets.forEach(
                (to, examples) ->
                    relations.add(
                        new Relation(
                            from,
                            to,
                            examples.size(),
                            examples.subList(0, Math.min(MOST, examples.size()))))));
    return relations;
  }

  private static void note(
      Map<Block, Map<Block, List<String>>> found, Block from, Element element, Element target) {
    target
        .kind()
        .block()
        .filter(to -> to != from)
        .ifPresent(
            to ->
                found
                    .computeIfAbsent(from, any -> new EnumMap<>(Block.class))
                    .computeIfAbsent(to, any -> new ArrayList<>())
                    .add(element.name() + " \u2192 " + target.name()));
  }
}
