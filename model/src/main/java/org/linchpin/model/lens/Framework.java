package org.linchpin.model.lens;

import java.util.List;

/// A way to look at a model: which elements stand where, under which headings.
///
/// @param id its short name, such as `bmc`
/// @param name what people call it
/// @param attribution the line that stands under every canvas drawn with it
/// @param licence the address of its licence
/// @param columns the width of its grid
/// @param rows the height of its grid
/// @param slots in reading order; together they cover every cell of the grid exactly once
public record Framework(
    String id,
    String name,
    String attribution,
    String licence,
    int columns,
    int rows,
    List<Slot> slots) {
  public Framework {
    slots = List.copyOf(slots);
    for (int cell = 0; cell < columns * rows; cell++) {
      int column = cell % columns;
      int row = cell / columns;
      long covering = slots.stream().filter(slot -> slot.covers(column, row)).count();
      if (covering != 1) {
        throw new IllegalArgumentException(
            "In the framework (%s), %s slots cover column %s of row %s; expected one.\nMaybe a slot is too wide, too high or missing."
                .formatted(id, covering, column, row));
      }
    }
    slots.stream()
        .filter(slot -> slot.endColumn() > columns || slot.endRow() > rows)
        .findFirst()
        .ifPresent(
            slot -> {
              throw new IllegalArgumentException(
                  "In the framework (%s), the slot (%s) reaches beyond %s columns and %s rows.\nMaybe it is too wide or too high."
                      .formatted(id, slot.title(), columns, rows));
            });
  }

  /// The id of its guide.
  public String guide() {
    return id.equals("bmc") ? "business-model-canvas" : id;
  }
}
