package org.linchpin.render;

/// A link between two notes of a canvas.
///
/// @param from the id of the element it is written at
/// @param to the id of the element it points to
/// @param word its kind as written, such as `delivers`
public record CanvasLink(String from, String to, String word) {}
