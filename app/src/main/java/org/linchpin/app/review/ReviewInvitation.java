package org.linchpin.app.review;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;

/// A review as an entry of a calendar (RFC 5545), a whole day long, with a reminder a week before.
public final class ReviewInvitation {
  private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
  private static final int FOLD = 75;

  private ReviewInvitation() {}

  /// The text of an `.ics` file; the same arguments always give the same text.
  ///
  /// @param model the name of the model
  /// @param day of the review
  /// @param today the day it was made
  public static String ics(String model, LocalDate day, LocalDate today) {
    String uid = Integer.toHexString(model.hashCode()) + "-" + day.format(DAY) + "@linchpin";
    return List.of(
            "BEGIN:VCALENDAR",
            "VERSION:2.0",
            "PRODID:-//Linchpin//Review//EN",
            "BEGIN:VEVENT",
            "UID:" + uid,
            "DTSTAMP:" + today.format(DAY) + "T000000Z",
            "DTSTART;VALUE=DATE:" + day.format(DAY),
            "DTEND;VALUE=DATE:" + day.plusDays(1).format(DAY),
            "SUMMARY:" + escaped("Review of " + model),
            "DESCRIPTION:" + escaped("Is what was key still key? Run: linchpin review"),
            "TRANSP:TRANSPARENT",
            "BEGIN:VALARM",
            "ACTION:DISPLAY",
            "DESCRIPTION:" + escaped("Review of " + model + " in a week"),
            "TRIGGER:-P7D",
            "END:VALARM",
            "END:VEVENT",
            "END:VCALENDAR")
        .stream()
        .map(ReviewInvitation::folded)
        .collect(Collectors.joining("\r\n", "", "\r\n"));
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\")
        .replace(";", "\\;")
        .replace(",", "\\,")
        .replaceAll("\\R", "\\\\n")
        .replaceAll("\\p{Cntrl}", "");
  }

  /// Lines of at most 75 octets, each but the first after a space; letters stay whole.
  private static String folded(String line) {
    StringBuilder folded = new StringBuilder();
    int octets = 0;
    for (int i = 0; i < line.length(); i = line.offsetByCodePoints(i, 1)) {
      String letter = new String(Character.toChars(line.codePointAt(i)));
      int size = letter.getBytes(StandardCharsets.UTF_8).length;
      if (octets + size > FOLD) {
        folded.append("\r\n ");
        octets = 1;
      }
      folded.append(letter);
      octets += size;
    }
    return folded.toString();
  }
}
