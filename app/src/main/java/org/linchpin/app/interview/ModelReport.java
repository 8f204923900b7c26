package org.linchpin.app.interview;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.linchpin.app.CheckModel;
import org.linchpin.app.guide.GuideAnswers;
import org.linchpin.engine.assess.ActivityAssessment;
import org.linchpin.engine.assess.Assessment;
import org.linchpin.engine.classify.Answer;
import org.linchpin.engine.survival.Survival;
import org.linchpin.guide.text.Block;
import org.linchpin.guide.text.MarkdownWriter;
import org.linchpin.guide.text.Span;
import org.linchpin.lint.Finding;
import org.linchpin.lint.Severity;
import org.linchpin.model.BusinessModel;
import org.linchpin.model.Element;
import org.linchpin.model.ElementKind;
import org.linchpin.model.vocabulary.OfferAttributes;
import org.linchpin.render.guide.GuideHtml;

/// The report about the user's own model, in the chapters of a guide: introduction, how the
/// activities were found, kinds, relations, stop test, mistakes found, and the next three actions.
public final class ModelReport {
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
  private static final int MOST_MISTAKES = 12;
  private static final int ACTIONS = 3;

  private final BusinessModel model;
  private final Assessment assessment;
  private final List<Finding> findings;
  private final LocalDate today;
  private final List<Block> blocks = new ArrayList<>();

  private ModelReport(BusinessModel model, LocalDate today) {
    CheckModel.Checked checked = CheckModel.of(model, today, Optional.empty());
    this.model = model;
    this.assessment = checked.assessment();
    this.findings = checked.findings().all();
    this.today = today;
  }

  /// The report as Markdown.
  public static String markdown(BusinessModel model, LocalDate today) {
    return MarkdownWriter.write(blocks(model, today));
  }

  /// The report as one page of HTML that stands alone.
  public static String html(BusinessModel model, LocalDate today) {
    return GuideHtml.page("The key activities of " + model.name(), blocks(model, today));
  }

  static List<Block> blocks(BusinessModel model, LocalDate today) {
    ModelReport report = new ModelReport(model, today);
    report.introduction();
    report.found();
    report.kinds();
    report.relations();
    report.stopTest();
    report.mistakes();
    report.next();
    return report.blocks;
  }

  private void introduction() {
    heading(1, "The key activities of " + model.name());
    text(
        "%s. %s activities, of which %s key for certain. Based on: %s."
            .formatted(
                today.format(DATE),
                assessment.activities().size(),
                assessment.keyActivities().size() == 1
                    ? "1 is"
                    : assessment.keyActivities().size() + " are",
                assessment.level().words()));
    text(
        "A key activity is something a business does without which a promise to a customer is not"
            + " kept. Naming the few shows where attention, money and people should go.");
    answer("key-activities");
  }

  private void found() {
    heading(2, "How they were found");
    text("Backwards from the promises: what must be done so that each is kept?");
    for (Element promise : model.all(ElementKind.PROPOSITION)) {
      List<String> segments = promise.links(OfferAttributes.FOR).targets().map(this::name).toList();
      text(
          List.of(
              new Span.Strong(promise.name()),
              new Span.Plain(segments.isEmpty() ? "" : ", for " + String.join(", ", segments))));
    }
    answer("promises");
    answer("goals");
  }

  private void kinds() {
    heading(2, "The kinds");
    answer("category-mix");
    answer("defence");
    List<List<List<Span>>> rows = new ArrayList<>();
    for (ActivityAssessment one : assessment.activities()) {
      rows.add(
          List.of(
              plain(one.name()),
              plain(
                  String.join(
                      " or ",
                      one.classification().possible().stream().map(type -> type.title()).toList())),
              plain(key(one)),
              plain(String.format(Locale.ROOT, "%.0f", 100 * one.atRisk().share()) + " %")));
    }
    if (!rows.isEmpty()) {
      blocks.add(
          new Block.Table(
              List.of(
                  plain("Activity"),
                  plain("It is"),
                  plain("Key"),
                  plain("Revenue that stops with it")),
              rows));
      text("Figures of different activities overlap; they must not be added.");
    }
  }

  private static String key(ActivityAssessment one) {
    return switch (one.classification().isKey()) {
      case YES -> "yes";
      case NO -> "no";
      case UNKNOWN -> "perhaps";
    };
  }

  private void relations() {
    heading(2, "What hangs on what");
    answer("revenue");
    answer("resources");
    answer("partners");
  }

  private void stopTest() {
    heading(2, "The 30-day question");
    text("If one of these stopped for good tomorrow, would the business be dead within 30 days?");
    answer("thirty-days");
    List<List<Span>> days = new ArrayList<>();
    for (ActivityAssessment one : assessment.activities()) {
      if (one.survival() instanceof Survival.Days found && found.day().isPresent()) {
        days.add(
            List.of(
                new Span.Strong(one.name()),
                new Span.Plain(": %s on %s.".formatted(found.cause().words(), day(found)))));
      }
    }
    if (!days.isEmpty()) {
      blocks.add(new Block.Items(Block.Order.PLAIN, days));
    }
    answer("measure");
  }

  /// `day 29 (16 to 40)`: the central day, and with every number at its worse and its better end.
  private static String day(Survival.Days found) {
    String central = "day " + found.day().orElse(Survival.HORIZON);
    String early = found.earliest().isPresent() ? "" + found.earliest().getAsInt() : "never";
    String late = found.latest().isPresent() ? "" + found.latest().getAsInt() : "later than a year";
    return early.equals(late) ? central : "%s (%s to %s)".formatted(central, early, late);
  }

  private void mistakes() {
    heading(2, "Mistakes found");
    List<Finding> shown =
        findings.stream().filter(found -> found.severity() != Severity.INFO).toList();
    if (shown.isEmpty()) {
      text(
          model.elements().isEmpty()
              ? "There is nothing in the model yet to look at."
              : "None of the common mistakes was found.");
      return;
    }
    blocks.add(
        new Block.Items(
            Block.Order.PLAIN,
            shown.stream()
                .limit(MOST_MISTAKES)
                .map(
                    found ->
                        List.<Span>of(
                            new Span.Plain(found.message() + " "),
                            new Span.Emphasis(found.why()),
                            new Span.Plain(" (" + found.code() + ")")))
                .toList()));
    if (shown.size() > MOST_MISTAKES) {
      text("And %s more: linchpin check.".formatted(shown.size() - MOST_MISTAKES));
    }
  }

  private void next() {
    heading(2, "The next three actions");
    record Action(String what, String activity) {}
    List<Action> actions =
        assessment.activities().stream()
            .filter(one -> one.classification().isKey() != Answer.NO)
            .flatMap(one -> one.actions().stream().map(what -> new Action(what, one.name())))
            .toList();
    List<Action> chosen = new ArrayList<>();
    for (Action action : actions) {
      boolean said = chosen.stream().anyMatch(other -> other.what().equals(action.what()));
      if (!said && chosen.size() < ACTIONS) {
        chosen.add(action);
      }
    }
    if (chosen.isEmpty()) {
      text("Link each activity to the promise it serves; then actions follow.");
      return;
    }
    blocks.add(
        new Block.Items(
            Block.Order.NUMBERED,
            chosen.stream()
                .map(
                    action ->
                        List.<Span>of(
                            new Span.Strong(capital(action.what())),
                            new Span.Plain(" (" + action.activity() + ")")))
                .toList()));
    answer("review");
  }

  private static String capital(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  private String name(String id) {
    return model.element(id).map(Element::name).orElse(id);
  }

  private void heading(int level, String text) {
    blocks.add(new Block.Heading(level, plain(text)));
  }

  private void text(String text) {
    text(plain(text));
  }

  private void text(List<Span> spans) {
    blocks.add(new Block.Paragraph(spans));
  }

  private void answer(String question) {
    GuideAnswers.answer(question, model, today).ifPresent(this::text);
  }

  private static List<Span> plain(String text) {
    return List.of(new Span.Plain(text));
  }
}
