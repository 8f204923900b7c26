package org.linchpin.format.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.linchpin.format.importing.canvas.Gathered;
import org.linchpin.model.Block;
import org.linchpin.model.Element;
import org.linchpin.model.ElementKind;

/// What an import found, guessed and kept aside.
///
/// @param format the name of the importer
/// @param found the blocks found, in the order of the canvas
/// @param missing the blocks not found
/// @param items the elements of the blocks, in the order found
/// @param guesses what was decided without being certain, a sentence each
/// @param notes what went to the notes, and from where
public record ImportReport(
    String format,
    List<FoundBlock> found,
    List<Block> missing,
    List<Item> items,
    List<String> guesses,
    List<KeptText> notes) {
  /// A block, the headings it was recognised by, and how many elements it has.
  public record FoundBlock(Block block, List<String> headings, int items) {}

  /// An element of a block.
  public record Item(String id, ElementKind kind, String name) {}

  /// Text that went to the notes.
  ///
  /// @param from the heading, label or key it stood under
  /// @param why in a few words
  /// @param words how many words it has
  public record KeptText(String from, String why, int words) {}

  public ImportReport {
    found = List.copyOf(found);
    missing = List.copyOf(missing);
    items = List.copyOf(items);
    guesses = List.copyOf(guesses);
    notes = List.copyOf(notes);
  }

  static ImportReport of(String format, Gathered gathered) {
    Map<Block, List<String>> headings = gathered.headings();
    List<Item> items =
        gathered.model().elements().stream()
            .filter(element -> element.kind().block().isPresent())
            .map(ImportReport::item)
            .toList();
    return new ImportReport(
        format,
        headings.entrySet().stream()
            .map(e -> new FoundBlock(e.getKey(), e.getValue(), count(gathered, e.getKey())))
            .toList(),
        List.of(Block.values()).stream().filter(block -> !headings.containsKey(block)).toList(),
        items,
        gathered.guesses(),
        gathered.notes().stream()
            .map(kept -> new KeptText(kept.from(), kept.why(), kept.words()))
            .toList());
  }

  private static Item item(Element element) {
    return new Item(element.id(), element.kind(), element.name());
  }

  private static int count(Gathered gathered, Block block) {
    return gathered.model().all(ElementKind.of(block)).size();
  }

  /// One line: `7 of 9 blocks, 31 items, 2 guesses, 3 texts kept as notes`.
  public String summary() {
    return "%s of 9 blocks, %s, %s, %s"
        .formatted(
            found.size(),
            counted(items.size(), "item"),
            counted(guesses.size(), "guess"),
            counted(notes.size(), "text") + " kept as notes");
  }

  private static String counted(int count, String word) {
    String plural = word.endsWith("s") ? word + "es" : word + "s";
    return count + " " + (count == 1 ? word : plural);
  }

  /// The whole report, line by line.
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(format + ": " + summary());
    for (FoundBlock block : found) {
      lines.add(
          "  %-22s %4s  from '%s'"
              .formatted(
                  block.block().title(), block.items(), String.join("', '", block.headings())));
    }
    for (Block block : missing) {
      lines.add("  %-22s    -  not found".formatted(block.title()));
    }
    if (!guesses.isEmpty()) {
      lines.add("Guesses:");
      guesses.forEach(guess -> lines.add("  " + guess));
    }
    if (!notes.isEmpty()) {
      lines.add("Kept as notes:");
      notes.forEach(
          note ->
              lines.add(
                  "  %s (%s, %s)"
                      .formatted(note.from(), note.why(), counted(note.words(), "word"))));
    }
    return lines;
  }
}
