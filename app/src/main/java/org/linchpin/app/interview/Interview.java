package org.linchpin.app.interview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.linchpin.format.ModelDocument;
import org.linchpin.format.ModelReader;
import org.linchpin.format.Problem;
import org.linchpin.format.Reading;
import org.linchpin.format.edit.DocumentEditor;
import org.linchpin.format.edit.Edited;
import org.linchpin.format.write.ModelWriter;
import org.linchpin.guide.interview.Question;
import org.linchpin.guide.interview.Questions;
import org.linchpin.lint.Finding;
import org.linchpin.lint.Severity;
import org.linchpin.model.Element;
import org.linchpin.model.ElementKind;
import org.linchpin.model.edit.Edit;

/// An interview about a model: it asks the question that matters most now, and takes an answer as
/// edits of the document.
///
/// It has no memory of its own. What is open follows from the document alone, so that an interview
/// can be left at any question and taken up again from the file, by the same person or another.
/// What was answered without closing a gap, such as "don't know", is kept in a note of the
/// document.
///
/// The order: what the business is; then what contradicts itself; then what a promise, a channel, a
/// relationship or revenue lacks and what else good practice asks for; then the numbers on which an
/// answer hangs, the one first that would tell most (its value of information); then how the
/// business is run; then the rest. Within each, by the number of the question, which works
/// backwards from the promise.
public final class Interview {
  private static final int NEEDED = 4;

  /// Rules about the words of a single note.
  private static final Pattern WORDS = Pattern.compile("KA1(0\\d|10|13|14)|BM80[123]");

  private final ModelDocument document;
  private final Situation now;

  private Interview(ModelDocument document, Situation now) {
    this.document = document;
    this.now = now;
  }

  /// The interview where the document stands.
  public static Interview of(ModelDocument document, LocalDate today) {
    return new Interview(document, Situation.of(document.model(), today));
  }

  public ModelDocument document() {
    return document;
  }

  /// The document, laid out afresh when nothing but the interview wrote it: one without comments
  /// and blank lines, which would be lost.
  public String tidyText() {
    String text = document.text();
    if (text.contains("#") || text.contains("\n\n")) {
      return text;
    }
    String tidy = ModelWriter.yaml(document.model());
    boolean same =
        ModelReader.read(tidy) instanceof Reading.Read(ModelDocument again)
            && again.model().equals(document.model());
    return same ? tidy : text;
  }

  /// The question to put next, if any is open.
  public Optional<Asked> next() {
    return open().map(this::asked);
  }

  /// An open question by its id and subject, for a surface that keeps no more of it than that.
  public Optional<Asked> question(String id, String subject) {
    return candidates()
        .filter(open -> open.topic().id().equals(id) && open.subject().equals(subject))
        .findFirst()
        .map(this::asked);
  }

  /// How many questions are open now.
  ///
  /// @param needed open ones without which the report is incomplete
  /// @param others open ones that may be left for later
  public record Open(int needed, int others) {}

  public Open remaining() {
    List<Candidate> all = candidates().toList();
    int needed = (int) all.stream().filter(Candidate::isNeeded).count();
    return new Open(needed, all.size() - needed);
  }

  /// How far each chapter is.
  ///
  /// @param needed open questions without which the report is incomplete
  /// @param others open ones that may be left for later
  public record Progress(Chapter chapter, int needed, int others) {}

  /// The chapters in order, each with what is open in it.
  public List<Progress> progress() {
    List<Candidate> all = candidates().toList();
    return Stream.of(Chapter.values())
        .map(
            chapter -> {
              List<Candidate> open =
                  all.stream().filter(one -> Chapter.of(one.number()) == chapter).toList();
              int needed = (int) open.stream().filter(Candidate::isNeeded).count();
              return new Progress(chapter, needed, open.size() - needed);
            })
        .toList();
  }

  /// Whether there is enough for a report that stands, and what is lacking if not.
  public Sufficiency sufficiency() {
    return Sufficiency.of(now);
  }

  /// True when questions are put in the words of a large organisation.
  public boolean isLarge() {
    return now.isLarge();
  }

  private Optional<Candidate> open() {
    return candidates()
        .min(
            Comparator.comparingInt(Candidate::tier)
                .thenComparing(Candidate::gain, Comparator.reverseOrder())
                .thenComparingInt(Candidate::number)
                .thenComparingInt(Candidate::order));
  }

  /// A question and a place.
  private record Candidate(
      Topic topic, String subject, int tier, double gain, int order, Optional<Finding> finding) {
    int number() {
      return Questions.of(topic.id()).number();
    }

    boolean isNeeded() {
      return tier <= NEEDED;
    }
  }

  private Stream<Candidate> candidates() {
    List<Candidate> all = new ArrayList<>();
    for (Topic topic : Topics.all()) {
      topic
          .open()
          .apply(now)
          .filter(subject -> !now.wasAsked(topic.id(), subject))
          .forEach(subject -> all.add(candidate(topic, subject, all.size())));
    }
    return all.stream();
  }

  private Candidate candidate(Topic topic, String subject, int order) {
    Optional<Finding> finding = now.finding(topic.codes(), Topic.first(subject));
    double gain = topic.number().apply(now, subject).map(DecidingNumber::gain).orElse(0.0);
    return new Candidate(topic, subject, tier(topic.rank(), finding), gain, order, finding);
  }

  private static int tier(Topic.Rank rank, Optional<Finding> finding) {
    boolean grave = finding.filter(found -> found.severity() != Severity.INFO).isPresent();
    return switch (rank) {
      case FRAME -> 0;
      case GOVERNANCE -> grave ? NEEDED : NEEDED + 1;
      case STRUCTURE -> isError(finding) ? 1 : 2;
      case NUMBER -> isError(finding) ? 1 : grave ? 2 : NEEDED - 1;
      case REST -> isError(finding) ? 1 : grave ? 2 : NEEDED + 1;
    };
  }

  private static boolean isError(Optional<Finding> finding) {
    return finding.filter(found -> found.severity() == Severity.ERROR).isPresent();
  }

  private Asked asked(Candidate candidate) {
    Topic topic = candidate.topic();
    String subject = candidate.subject();
    Question question = Questions.of(topic.id());
    String other = topic.second().apply(now, subject);
    String text =
        (now.isLarge() ? question.large() : question.ask())
            .replace("{x}", called(Topic.first(subject)))
            .replace("{y}", other.isEmpty() ? called(Topic.last(subject)) : other);
    String reason =
        topic
            .number()
            .apply(now, subject)
            .map(DecidingNumber::reason)
            .or(() -> candidate.finding().map(Finding::why))
            .orElse("");
    return new Asked(
        topic.id(),
        question.code(),
        subject,
        text,
        question.help(),
        question.example(),
        topic.reply(),
        options(topic, question, subject),
        reason,
        candidate.isNeeded());
  }

  /// Answers to pick: those that hang on the model, else those of the question.
  private List<Option> options(Topic topic, Question question, String subject) {
    List<Option> found = topic.options().apply(now, subject);
    return !found.isEmpty()
        ? found
        : question.choices().entrySet().stream()
            .map(choice -> new Option(choice.getKey(), choice.getValue()))
            .toList();
  }

  /// The name of an element, or a word of the vocabulary as people write it.
  private String called(String id) {
    return now.model().element(id).map(Element::name).orElseGet(() -> id.replace('-', ' '));
  }

  /// Why a question is asked now, a sentence.
  public String why(Asked asked) {
    if (!asked.reason().isEmpty()) {
      return asked.reason();
    }
    return switch (Topics.of(asked.id()).rank()) {
      case FRAME -> "What kind of business it is decides what is asked next and how it is judged.";
      case STRUCTURE ->
          "What hangs on what decides which activities are key; without this answer a link is missing.";
      case NUMBER -> "An answer about your business may change with this number.";
      case GOVERNANCE -> "How it is run decides whether it still works when somebody is missing.";
      case REST ->
          "No verdict hangs on it; it makes the picture complete, and may be left for later.";
    };
  }

  /// Takes an answer as it was typed. "Don't know" and "nothing" are answers, too.
  ///
  /// @param asked a question this interview gave; one that is no longer open is refused
  public Step answer(Asked asked, String text) {
    if (question(asked.id(), asked.subject()).isEmpty()) {
      return new Step.Refused(
          "The question '%s' is no longer open; the model has changed. Maybe ask for the next one."
              .formatted(asked.text()));
    }
    Topic topic = Topics.of(asked.id());
    Said said = Said.of(text, asked.options());
    Changes changes = new Changes(now.model());
    try {
      write(topic, asked, said, changes);
    } catch (Misunderstood misunderstood) {
      return new Step.Refused(misunderstood.sentence());
    }
    return made(topic, asked, changes.edits());
  }

  private void write(Topic topic, Asked asked, Said said, Changes changes) throws Misunderstood {
    if (said.isDontKnow()) {
      if (asked.reply() == Reply.QUANTITY && !asked.subject().contains(Topic.JOINT)) {
        topic.writing().write(now, asked.subject(), Said.of("unknown", List.of()), changes);
      }
      return;
    }
    if (asked.reply() == Reply.CHOICE) {
      Option chosen = said.choice(asked.options());
      topic.writing().write(now, asked.subject(), Said.of(chosen.value(), List.of()), changes);
    } else if (!said.isNothing() || topic.takesNothing()) {
      if (asked.reply() == Reply.PICK || asked.reply() == Reply.NAMES) {
        said.refuseLooseNumbers();
      }
      topic.writing().write(now, asked.subject(), said, changes);
    }
  }

  private Step made(Topic topic, Asked asked, List<Edit> edits) {
    return switch (DocumentEditor.apply(document, edits)) {
      case Edited.Refused(List<Problem> problems) -> new Step.Refused(why(problems));
      case Edited.Changed(ModelDocument changed) -> {
        Situation then = Situation.of(changed.model(), now.today());
        boolean stillOpen = topic.open().apply(then).anyMatch(asked.subject()::equals);
        yield stillOpen
            ? marked(asked, edits)
            : new Step.Taken(new Interview(changed, then), edits, remarks(then));
      }
    };
  }

  /// The edits, and a record that the question was asked.
  private Step marked(Asked asked, List<Edit> edits) {
    List<Edit> all = new ArrayList<>(edits);
    if (now.model().element(Situation.RECORD).isEmpty()) {
      all.add(new Edit.Add(ElementKind.NOTE, Situation.RECORD, "Asked in the interview"));
    }
    all.add(new Edit.Set(Situation.RECORD, "tags/+", Situation.mark(asked.id(), asked.subject())));
    return switch (DocumentEditor.apply(document, all)) {
      case Edited.Refused(List<Problem> problems) -> new Step.Refused(why(problems));
      case Edited.Changed(ModelDocument changed) -> {
        Situation then = Situation.of(changed.model(), now.today());
        yield new Step.Taken(new Interview(changed, then), all, remarks(then));
      }
    };
  }

  private static String why(List<Problem> problems) {
    Problem first = problems.getFirst();
    return first.message() + first.hint().map(hint -> " " + hint).orElse("");
  }

  /// What the rules for words say about what was just typed.
  private List<String> remarks(Situation then) {
    Set<String> before = new HashSet<>();
    now.findings().all().forEach(finding -> before.add(finding.code() + finding.main()));
    return then.findings().all().stream()
        .filter(finding -> WORDS.matcher(finding.code()).matches())
        .filter(finding -> !before.contains(finding.code() + finding.main()))
        .map(Finding::message)
        .toList();
  }
}
