package org.linchpin.format.importing;

/// Reads one kind of canvas.
public interface Importer {
  /// What it reads, as `Markdown`.
  String name();

  /// True when the file is likely to be of its kind.
  boolean recognises(SourceFile source);

  /// The model in the text, or why there is none.
  ImportResult read(String text, ImportOptions options);
}
