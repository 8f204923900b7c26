package org.linchpin.server.documents.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What one edit did to a text: replaced ranges in the order of the text, none touching another.
///
/// All places count in the text before the edit. A splice knows what it removed, so that it can be
/// made, made undone, and carried over edits made since.
public record Splices(List<Splice> all) {
  public static final Splices NONE = new Splices(List.of());

  public Splices {
    all = List.copyOf(all);
    int end = -1;
    for (Splice splice : all) {
      if (splice.at() <= end && end >= 0) {
        throw new IllegalArgumentException(
            "The splice at (%s) starts before the one in front of it ends (%s).\nMaybe sort them and join those that touch."
                .formatted(splice.at(), end));
      }
      end = splice.end();
    }
  }

  /// What turns one text into the other, line by line and then to the character.
  public static Splices between(String before, String after) {
    return LineDiff.between(before, after);
  }

  public boolean isEmpty() {
    return all.isEmpty();
  }

  /// The same in a text with so many more characters in front.
  Splices shifted(int more) {
    return new Splices(
        all.stream()
            .map(splice -> new Splice(splice.at() + more, splice.removed(), splice.inserted()))
            .toList());
  }

  /// The text after these splices, or nothing when it is not the text they were made for.
  public Optional<String> apply(String text) {
    StringBuilder out = new StringBuilder(text.length() + 64);
    int at = 0;
    for (Splice splice : all) {
      if (splice.at() < at || !text.startsWith(splice.removed(), splice.at())) {
        return Optional.empty();
      }
      out.append(text, at, splice.at()).append(splice.inserted());
      at = splice.end();
    }
    return Optional.of(out.append(text, at, text.length()).toString());
  }

  /// What takes these splices back, counted in the text after them.
  public Splices inverse() {
    List<Splice> back = new ArrayList<>();
    int shift = 0;
    for (Splice splice : all) {
      back.add(new Splice(splice.at() + shift, splice.inserted(), splice.removed()));
      shift += splice.growth();
    }
    return new Splices(back);
  }

  /// The same change made after `later`, or nothing when one of its ranges no longer says what it
  /// said.
  ///
  /// @param text the text after `later`
  public Optional<Splices> after(List<Splices> later, String text) {
    List<Splice> carried = new ArrayList<>();
    int end = -1;
    for (Splice splice : all) {
      Range range = new Range(splice.at(), splice.end());
      for (Splices change : later) {
        range = range.after(change);
      }
      boolean same =
          range.end() <= text.length()
              && text.substring(range.start(), range.end()).equals(splice.removed());
      if (!same || (range.start() <= end && end >= 0)) {
        return Optional.empty();
      }
      carried.add(new Splice(range.start(), splice.removed(), splice.inserted()));
      end = range.end();
    }
    return Optional.of(new Splices(carried));
  }

  /// A range that follows its text through changes; it takes in whatever replaces a part of it.
  private record Range(int start, int end) {
    Range after(Splices change) {
      Range range = this;
      for (Splice splice : change.all().reversed()) {
        range = range.after(splice);
      }
      return range;
    }

    private Range after(Splice splice) {
      if (splice.end() <= start && splice.at() <= start) {
        return new Range(start + splice.growth(), end + splice.growth());
      }
      if (splice.at() >= end) {
        return this;
      }
      return new Range(
          Math.min(start, splice.at()),
          end >= splice.end() ? end + splice.growth() : splice.at() + splice.inserted().length());
    }
  }
}
