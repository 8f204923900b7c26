package org.linchpin.guide.text;

/// A run of text within a line.
public sealed interface Span {
  /// What is to be read.
  String text();

  record Plain(String text) implements Span {}

  record Strong(String text) implements Span {}

  record Emphasis(String text) implements Span {}

  record Code(String text) implements Span {}

  /// A text that leads somewhere.
  ///
  /// @param target a relative path or an address
  record Link(String text, String target) implements Span {}
}
