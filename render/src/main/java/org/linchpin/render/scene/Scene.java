package org.linchpin.render.scene;

import java.util.List;

/// A picture: shapes in the order painted, the first at the bottom.
///
/// Lengths are pixels of the picture, from its top left corner.
///
/// @param title a name for it
/// @param description what it shows, in words
public record Scene(int width, int height, String title, String description, List<Shape> shapes) {
  public Scene {
    shapes = List.copyOf(shapes);
  }
}
