package org.linchpin.app.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.linchpin.app.Models;
import org.linchpin.format.ModelDocument;
import org.linchpin.format.edit.DocumentEditor;
import org.linchpin.format.edit.Edited;
import org.linchpin.model.ElementKind;
import org.linchpin.testkit.GoldenFile;

class ReviewTest {
  private static final ModelDocument BAKERY = Models.example("corner-bakery");

  private static Optional<LocalDate> due(String text) {
    return ReviewCalendar.of(Models.of(text).model(), Models.TODAY)
        .due()
        .map(ReviewCalendar.Due::day);
  }

  @Test
  void isDueAQuarterAfterTheLastOrTwoWeeksAfterAChange() {
    assertThat(due("linchpin: 1\nlast-review: 2026-10-01\n")).contains(LocalDate.of(2026, 12, 31));
    String changed = "changes: {a: {name: A new rival, date: 2026-10-20}}\n";
    assertThat(due("linchpin: 1\nlast-review: 2026-10-01\n" + changed))
        .contains(LocalDate.of(2026, 11, 3));
    assertThat(due("linchpin: 1\nlast-review: 2026-11-01\n" + changed))
        .contains(LocalDate.of(2027, 1, 31));
    assertThat(due("linchpin: 1\n")).isEmpty();
  }

  @Test
  void isDueOnTheDayThatWasFixed() {
    assertThat(due("linchpin: 1\nreviews: {a: {date: 2026-10-01, next: 2026-11-25}}\n"))
        .contains(LocalDate.of(2026, 11, 25));
  }

  @Test
  void tellsWhatChangedWithNumbers() {
    ModelDocument now =
        Models.of(
            BAKERY
                .text()
                .replace("amount: 60k per month", "amount: 66k per month")
                .replace("people: 9", "people: 11")
                .replace(
                    "  starter: {name: Sourdough starter with its diary",
                    "  mother: {name: Old mother dough")
                .replace("needs: [bakers, starter]", "needs: [bakers, mother]"));
    List<Difference> differences = Differences.between(BAKERY, now);
    assertThat(differences)
        .contains(
            new Difference.Added(ElementKind.RESOURCE, "Old mother dough"),
            new Difference.Removed(ElementKind.RESOURCE, "Sourdough starter with its diary"))
        .anySatisfy(
            one ->
                assertThat(one)
                    .isInstanceOfSatisfying(
                        Difference.Changed.class,
                        changed -> {
                          assertThat(changed.element()).isEqualTo("Morning subscription");
                          assertThat(changed.before()).isEqualTo("60k per month");
                          assertThat(changed.after()).isEqualTo("66k per month");
                          assertThat(changed.change().orElseThrow())
                              .isCloseTo(.1, org.assertj.core.api.Assertions.within(1e-9));
                        }));
    assertThat(Differences.between(BAKERY, BAKERY)).isEmpty();
    assertThat(differences)
        .contains(
            new Difference.Changed(
                "Develop new recipes",
                "needs",
                "[bakers, starter]",
                "[bakers, mother]",
                OptionalDouble.empty()));
  }

  @Test
  void laysASheetOnTheTable() {
    ModelDocument now =
        Models.of(
            BAKERY
                .text()
                .replace("amount: 60k per month", "amount: 66k per month")
                .replace(
                    "better: higher, target: 98%}",
                    "better: higher, target: 98%, measurements: [{on: 2026-09-01, value: 97%}, {on:"
                        + " 2026-09-08, value: 98%}, {on: 2026-09-15, value: 97%}, {on: 2026-09-22,"
                        + " value: 98%}, {on: 2026-09-29, value: 80%}]}"));
    GoldenFile.of(ReviewTest.class, "bakery-review.md")
        .check(
            ReviewPage.markdown(
                ReviewSheet.of(now, Optional.of(BAKERY), LocalDate.of(2027, 1, 8))));
  }

  @Test
  void writesDecisionsIntoTheModelAndMovesTheDueDay() {
    LocalDate day = LocalDate.of(2027, 1, 8);
    var edits =
        CloseReview.edits(
            BAKERY, day, List.of("Train a second baker: nobody stands in"), Optional.empty());
    if (!(DocumentEditor.apply(BAKERY, edits) instanceof Edited.Changed(ModelDocument closed))) {
      throw new AssertionError();
    }
    assertThat(closed.text())
        .contains("last-review: 2027-01-08")
        .contains("review-2027-01-08:", "trigger: quarterly", "next: 2027-04-09")
        .contains("Train a second baker: nobody stands in");
    assertThat(ReviewCalendar.of(closed.model(), day).due().orElseThrow().day())
        .isEqualTo(LocalDate.of(2027, 4, 9));
  }

  @Test
  void reviewsFollowOneAnother() {
    LocalDate day = LocalDate.of(2027, 1, 8);
    var edits = CloseReview.edits(BAKERY, day, List.of(), Optional.empty());
    if (!(DocumentEditor.apply(BAKERY, edits) instanceof Edited.Changed(ModelDocument closed))) {
      throw new AssertionError();
    }
    assertThat(CloseReview.refusal(BAKERY.model(), day, Optional.empty())).isEmpty();
    assertThat(CloseReview.refusal(closed.model(), day.plusDays(1), Optional.of(day.plusDays(2))))
        .isEmpty();
    assertThat(CloseReview.refusal(closed.model(), day, Optional.empty()).orElseThrow())
        .startsWith("A review of 2027-01-08 is written already, so one on 2027-01-08");
    assertThat(CloseReview.refusal(closed.model(), day.minusDays(1), Optional.empty())).isPresent();
    assertThat(
            CloseReview.refusal(BAKERY.model(), day, Optional.of(LocalDate.of(2020, 1, 1)))
                .orElseThrow())
        .isEqualTo(
            "The next review (2020-01-01) has to come after this one (2027-01-08). Maybe 2027-04-09.");
  }

  @Test
  void invitesInAFormThatCalendarsRead() {
    String ics =
        ReviewInvitation.ics(
            "Bäckerei, Brot; und noch ein sehr langer Name für eine sehr kleine Firma am Eck",
            LocalDate.of(2026, 12, 31),
            Models.TODAY);
    assertThat(ics)
        .startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n")
        .contains("DTSTART;VALUE=DATE:20261231\r\n", "DTEND;VALUE=DATE:20270101\r\n")
        .contains("Brot\\; und")
        .endsWith("END:VCALENDAR\r\n");
    for (String line : ics.split("\r\n", -1)) {
      assertThat(line.getBytes(java.nio.charset.StandardCharsets.UTF_8))
          .hasSizeLessThanOrEqualTo(75);
    }
  }
}
