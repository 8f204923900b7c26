package org.linchpin.model.vocabulary;

import static org.linchpin.model.Attribute.day;
import static org.linchpin.model.Attribute.entries;
import static org.linchpin.model.Attribute.text;
import static org.linchpin.model.Attribute.texts;

import java.time.LocalDate;
import java.util.List;
import org.linchpin.model.Attribute;
import org.linchpin.model.Entries;
import org.linchpin.model.Texts;

/// What every element may say about itself.
public final class CommonAttributes {
  public static final Attribute<String> NAME =
      text("name", "What it is called on the canvas; for an activity a verb and its object.");
  public static final Attribute<String> DESCRIPTION = text("description", "More about it.");
  public static final Attribute<Texts> NOTES =
      texts("notes", "Anything else worth keeping; imports put here what they cannot place.");
  public static final Attribute<Texts> TAGS = texts("tags", "Words to group elements by.");
  public static final Attribute<LocalDate> EDITED = day("edited", "The day it was last changed.");

  public static final Attribute<String> RULE = text("rule", "The code of the rule, as KA501.");
  public static final Attribute<String> REASON = text("reason", "Why it does not apply here.");
  public static final Attribute<LocalDate> UNTIL =
      day("until", "The last day on which the finding stays silent; for ever when left out.");

  /// Findings that are not to be shown for this element.
  public static final Attribute<Entries> IGNORE =
      entries("ignore", "Findings not to be shown here, with a reason.", RULE, REASON, UNTIL);

  public static final List<Attribute<?>> ALL =
      List.of(NAME, DESCRIPTION, NOTES, TAGS, EDITED, IGNORE);

  private CommonAttributes() {}
}
