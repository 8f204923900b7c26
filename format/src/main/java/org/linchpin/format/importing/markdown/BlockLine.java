package org.linchpin.format.importing.markdown;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.linchpin.format.importing.canvas.BlockMatch;
import org.linchpin.format.importing.canvas.BlockNames;
import org.linchpin.model.Block;

/// Lines that begin with the name of a block: all of the line, its bold part, or what stands before
/// its first colon or dash.
record BlockLine(BlockNames names) {
  private static final int LONGEST = 70;
  private static final Pattern BRACKET =
      Pattern.compile("(?:\\d{1,2}[.)]\\s*)?[^().:]{3,40}\\([^()]{1,40}\\)");
  private static final Pattern DASH = Pattern.compile("\\s+[-–—]\\s+");

  /// The name as written; empty when the line begins with none.
  String heading(Phrase line) {
    String text = Naming.unmarked(line.text());
    String lead = Naming.unmarked(line.lead());
    if (!lead.isEmpty() && text.startsWith(lead)) {
      boolean ends = lead.length() == text.length() || lead.endsWith(":");
      boolean separated = text.substring(lead.length()).matches("(?s)\\s*[:：–—-].*");
      return (ends || separated) && isName(lead) ? lead : "";
    }
    int colon = text.indexOf(':');
    if (colon > 0 && colon <= LONGEST && colon < text.length() - 1) {
      return isName(text.substring(0, colon)) ? text.substring(0, colon) : "";
    }
    Matcher dash = DASH.matcher(text);
    if (dash.find() && isName(text.substring(0, dash.start()))) {
      return text.substring(0, dash.start());
    }
    return !text.matches(".*[.!?,;]$") && isName(text) ? text : "";
  }

  /// The name at the beginning of a cell, where bold print or a bracket is enough to end it.
  String cellHeading(Phrase line) {
    String heading = heading(line);
    Matcher bracket = BRACKET.matcher(Naming.unmarked(line.text()));
    if (heading.isEmpty() && bracket.lookingAt() && isName(bracket.group())) {
      return bracket.group();
    }
    String lead = Naming.unmarked(line.lead());
    boolean bold = heading.isEmpty() && !lead.isEmpty() && isName(lead);
    return bold && Naming.unmarked(line.text()).startsWith(lead) ? lead : heading;
  }

  /// The block that the line begins with the name of.
  Optional<Block> block(Phrase line) {
    String heading = heading(line);
    return heading.isEmpty() ? Optional.empty() : names.exact(heading).map(BlockMatch::block);
  }

  /// What the line says after the heading.
  static Optional<Phrase> rest(Phrase line, String heading) {
    String text = Naming.unmarked(line.text());
    String after = text.substring(Math.min(text.length(), heading.length()));
    Phrase rest = new Phrase(after.replaceFirst("^[\\s:：*.–—-]+", "").strip(), "", line.extras());
    return rest.isBlank() ? Optional.empty() : Optional.of(rest);
  }

  private boolean isName(String text) {
    return text.length() <= LONGEST && names.exact(text).isPresent();
  }
}
