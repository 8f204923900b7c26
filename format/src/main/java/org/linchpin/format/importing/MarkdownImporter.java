package org.linchpin.format.importing;

import java.util.regex.Pattern;
import org.linchpin.format.importing.canvas.Gathered;
import org.linchpin.format.importing.markdown.MarkdownCanvas;

/// Reads canvases in Markdown as people write them: blocks as headings, bold lines, points of a
/// list or cells of a table.
final class MarkdownImporter implements Importer {
  private static final Pattern PAGE =
      Pattern.compile("\\s*<(!doctype html|html)\\b", Pattern.CASE_INSENSITIVE);

  @Override
  public String name() {
    return "Markdown";
  }

  @Override
  public boolean recognises(SourceFile source) {
    return source.endsWith(".md", ".markdown", ".mdown", ".mkd", ".txt", ".html", ".htm")
        || !source.name().contains(".");
  }

  @Override
  public ImportResult read(String text, ImportOptions options) {
    if (text.length() > options.longest()) {
      return Refused.tooLong(text.length(), options.longest());
    }
    Gathered gathered = MarkdownCanvas.read(text, options.column());
    if (gathered.headings().isEmpty()) {
      return Refused.noBlocks(
          "no heading, bold line or table cell names a block of the canvas, as 'Key Activities' or"
              + " 'Customer Segments' would.",
          MarkdownCanvas.isInCode(text)
              ? "Maybe take the canvas out of the code block it stands in."
              : "Maybe put each block under a heading with its usual name.");
    }
    String form = PAGE.matcher(text).lookingAt() ? "HTML" : name();
    return new Imported(gathered.model(), ImportReport.of(form, gathered));
  }
}
