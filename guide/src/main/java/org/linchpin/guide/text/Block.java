package org.linchpin.guide.text;

import java.util.List;

/// A part of a page, as high as it needs.
public sealed interface Block {

  /// @param level 1 for the title of the page, 2 for its sections, 3 within them
  record Heading(int level, List<Span> spans) implements Block {
    public Heading {
      spans = List.copyOf(spans);
    }

    public String text() {
      return Spans.text(spans);
    }
  }

  record Paragraph(List<Span> spans) implements Block {
    public Paragraph {
      spans = List.copyOf(spans);
    }
  }

  /// A list, each item a line of text however long.
  record Items(Order order, List<List<Span>> items) implements Block {
    public Items {
      items = items.stream().map(List::copyOf).toList();
    }
  }

  /// Whether the items of a list have numbers.
  enum Order {
    NUMBERED,
    PLAIN
  }

  /// A table; every row has as many cells as the head.
  record Table(List<List<Span>> head, List<List<List<Span>>> rows) implements Block {
    public Table {
      head = List.copyOf(head);
      rows = List.copyOf(rows);
    }
  }

  /// Lines to be shown as they are, such as a piece of a model.
  record Lines(String text) implements Block {}

  /// A place where an open model answers by itself; nothing without one.
  ///
  /// @param question which answer stands here, such as `key-activities`
  record Ask(String question) implements Block {}

  /// What an open model answers.
  ///
  /// @param text sentences in the user's own names, not Markdown
  record Told(String text) implements Block {}
}
