package org.linchpin.render;

import java.util.List;
import org.linchpin.guide.frameworks.Slot;

/// A slot of the canvas with the notes in it.
public record CanvasBlock(Slot slot, List<CanvasNote> notes) {
  public CanvasBlock {
    notes = List.copyOf(notes);
  }
}
