package org.linchpin.server.interview;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.linchpin.app.interview.Asked;
import org.linchpin.app.interview.Interview;
import org.linchpin.app.interview.Sufficiency;

/// Where an interview stands.
///
/// @param sequence the change after which it stands there
/// @param large true when questions are put in the words of a large organisation
/// @param next the question to put, if any is open
/// @param enough true when the report stands; what is open can only make it richer
/// @param lacking what is lacking for that, as sentences
record InterviewJson(
    long sequence,
    boolean large,
    Optional<QuestionJson> next,
    List<ChapterJson> chapters,
    boolean enough,
    List<String> lacking) {

  /// A question about one place of the model.
  ///
  /// @param reply one of text, names, pick, choice, quantity, counts
  /// @param reason why it is asked now, may be empty
  /// @param needed false for what may be left for later
  record QuestionJson(
      String id,
      String code,
      String subject,
      String text,
      String help,
      String example,
      String reply,
      List<OptionJson> options,
      String reason,
      boolean needed) {}

  /// An answer to pick.
  record OptionJson(String value, String label) {}

  /// A part of the interview.
  ///
  /// @param id one of business, customers, activities, needs, days, money, governance
  /// @param needed open questions without which the report is incomplete
  /// @param others open ones that may be left for later
  record ChapterJson(String id, int needed, int others) {}

  static InterviewJson of(long sequence, Interview interview) {
    Sufficiency sufficiency = interview.sufficiency();
    return new InterviewJson(
        sequence,
        interview.isLarge(),
        interview.next().map(InterviewJson::question),
        interview.progress().stream()
            .map(
                part ->
                    new ChapterJson(
                        part.chapter().name().toLowerCase(Locale.ROOT),
                        part.needed(),
                        part.others()))
            .toList(),
        sufficiency.isReached(),
        sufficiency.lacking());
  }

  private static QuestionJson question(Asked asked) {
    return new QuestionJson(
        asked.id(),
        asked.code(),
        asked.subject(),
        asked.text(),
        asked.help(),
        asked.example(),
        asked.reply().name().toLowerCase(Locale.ROOT),
        asked.options().stream()
            .map(option -> new OptionJson(option.value(), option.label()))
            .toList(),
        asked.reason(),
        asked.isNeeded());
  }
}
