package org.linchpin.render;

import java.util.List;
import java.util.Map;
import org.linchpin.model.lens.Slot;

/// A slot of the canvas with the notes in it.
public record CanvasBlock(Slot slot, List<CanvasNote> notes) {
  public CanvasBlock {
    notes = List.copyOf(notes);
  }

  CanvasBlock withDaysLived(Map<String, Double> days) {
    return new CanvasBlock(
        slot,
        notes.stream()
            .map(
                note ->
                    days.containsKey(note.id()) ? note.withDaysLived(days.get(note.id())) : note)
            .toList());
  }
}
