package org.linchpin.app.interview;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.linchpin.model.Element;
import org.linchpin.model.ElementKind;
import org.linchpin.model.edit.Edit;

/// What an activity is there for: `2; 3 slowly 45 days; law: tax office`.
final class Serves {
  private static final Pattern SLOWLY = Pattern.compile("(?i)(.+?)[,:]?\\s+slowly\\b\\s*(.*)");
  private static final Pattern LAW = Pattern.compile("(?i)(?:the )?law\\b\\s*:?\\s*(.*)");
  private static final String YESTERDAY = "yesterday";

  private Serves() {}

  /// What customers and revenue see, and other activities.
  static List<Option> targets(Situation now, String activity) {
    return Stream.of(
            now.options(
                ElementKind.PROPOSITION,
                ElementKind.CHANNEL,
                ElementKind.RELATIONSHIP,
                ElementKind.STREAM,
                ElementKind.ACTIVITY))
        .flatMap(List::stream)
        .filter(option -> !option.value().equals(activity))
        .toList();
  }

  /// Links an activity to what would suffer without it.
  static void link(Situation now, String activity, Said said, Changes changes)
      throws Misunderstood {
    List<Option> targets = targets(now, activity);
    for (Said.Item item : said.items()) {
      Matcher law = LAW.matcher(item.name());
      Matcher slowly = SLOWLY.matcher(item.name());
      if (law.matches()) {
        changes.put(
            activity,
            "licence-to-operate",
            law.group(1).isBlank() ? "Demanded by law" : law.group(1));
      } else if (slowly.matches()) {
        slowly(now, activity, target(slowly.group(1), targets), slowly.group(2), changes);
      } else {
        atOnce(now, activity, target(item.name(), targets), changes);
      }
    }
  }

  private static Element target(Situation now, Option option) {
    return now.model().element(option.value()).orElseThrow();
  }

  private static Option target(String part, List<Option> targets) throws Misunderstood {
    Optional<Option> found = Said.option(part.strip(), targets);
    if (found.isEmpty()) {
      throw new Misunderstood(
          "'%s' is none of what could suffer; expected a number from 1 to %s or a name. Maybe pick one from the list."
              .formatted(part.strip(), targets.size()));
    }
    return found.get();
  }

  private static void atOnce(Situation now, String activity, Option option, Changes changes) {
    Element target = target(now, option);
    switch (target.kind()) {
      case PROPOSITION -> changes.connect(activity, "delivers", target.id());
      case CHANNEL -> changes.connect(activity, "reaches", target.id());
      case RELATIONSHIP -> changes.connect(activity, "maintains", target.id());
      case STREAM -> changes.connect(activity, "earns", target.id());
      default -> changes.connect(target.id(), "after", activity);
    }
  }

  private static void slowly(
      Situation now, String activity, Option option, String halfLife, Changes changes) {
    Element target = target(now, option);
    if (target.kind() == ElementKind.ACTIVITY) {
      changes.put(target.id(), "after/" + activity + "/coupling", "condition");
      if (!halfLife.isBlank()) {
        changes.put(target.id(), "after/" + activity + "/half-life", halfLife.strip());
      }
    } else if (halfLife.isBlank()) {
      changes.connect(activity, "supports", target.id());
    } else {
      changes.put(activity, "supports/" + target.id() + "/half-life", halfLife.strip());
    }
  }

  /// What was done yesterday, kept aside until it is clear what it is for.
  static void keep(Situation now, String nothing, Said said, Changes changes) {
    for (Said.Item item : said.items()) {
      boolean known =
          now.all(ElementKind.ACTIVITY)
              .anyMatch(activity -> activity.name().equalsIgnoreCase(item.name()));
      if (!known) {
        String note = changes.add(ElementKind.NOTE, item.name());
        changes.put(note, "block", ElementKind.ACTIVITY.section());
        changes.put(note, "tags", List.of(YESTERDAY));
      }
    }
  }

  /// The notes of what was done yesterday.
  static Stream<String> kept(Situation now) {
    return now.all(ElementKind.NOTE)
        .filter(
            note ->
                note.value(org.linchpin.model.vocabulary.CommonAttributes.TAGS)
                    .map(tags -> tags.texts().contains(YESTERDAY))
                    .orElse(false))
        .map(Element::id);
  }

  /// Makes an activity of what was done yesterday, and links it.
  static void place(Situation now, String note, Said said, Changes changes) throws Misunderstood {
    changes.make(new Edit.Unset(note, "block"));
    changes.make(new Edit.Unset(note, "tags"));
    changes.make(new Edit.Move(note, ElementKind.ACTIVITY));
    if (said.items().size() == 1) {
      Optional<Option> whole =
          Said.option(said.items().getFirst().name(), now.options(ElementKind.ACTIVITY));
      if (whole.isPresent()) {
        changes.connect(note, "part-of", whole.get().value());
        return;
      }
    }
    link(now, note, said, changes);
  }
}
