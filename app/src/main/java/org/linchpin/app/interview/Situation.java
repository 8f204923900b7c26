package org.linchpin.app.interview;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.linchpin.app.CheckModel;
import org.linchpin.engine.assess.ActivityAssessment;
import org.linchpin.engine.assess.Assessment;
import org.linchpin.engine.classify.Answer;
import org.linchpin.lint.Finding;
import org.linchpin.lint.Findings;
import org.linchpin.lint.SizeClass;
import org.linchpin.model.Attribute;
import org.linchpin.model.BusinessModel;
import org.linchpin.model.Element;
import org.linchpin.model.ElementKind;
import org.linchpin.model.Links;
import org.linchpin.model.vocabulary.CommonAttributes;

/// A model in the middle of the interview: what it says, what follows, and what was asked already.
///
/// @param asked questions that were answered without closing a gap, such as `q12-backup bake`
/// @param numbers on which an answer hangs, the one that would tell most first
record Situation(
    BusinessModel model,
    Assessment assessment,
    Findings findings,
    Set<String> asked,
    List<DecidingNumber> numbers,
    LocalDate today) {
  /// The note that keeps what was asked already.
  static final String RECORD = "interview-so-far";

  static Situation of(BusinessModel model, LocalDate today) {
    CheckModel.Checked checked = CheckModel.of(model, today, Optional.empty());
    Set<String> asked = new HashSet<>();
    model
        .element(RECORD)
        .flatMap(note -> note.value(CommonAttributes.TAGS))
        .ifPresent(tags -> asked.addAll(tags.texts()));
    return new Situation(
        model,
        checked.assessment(),
        checked.findings(),
        asked,
        DecidingNumber.all(model, checked.assessment()),
        today);
  }

  static String mark(String question, String subject) {
    return (question + " " + subject).strip();
  }

  boolean wasAsked(String question, String subject) {
    return asked.contains(mark(question, subject));
  }

  boolean isLarge() {
    return SizeClass.of(model)
        .filter(size -> size == SizeClass.MEDIUM || size == SizeClass.LARGE)
        .isPresent();
  }

  Stream<Element> all(ElementKind kind) {
    return model.all(kind).stream();
  }

  String name(String id) {
    return model.element(id).map(Element::name).orElse(id);
  }

  /// The elements of a kind that link to `target`.
  Stream<Element> linking(ElementKind kind, Attribute<Links> link, String target) {
    return all(kind).filter(one -> one.links(link).targets().anyMatch(target::equals));
  }

  Optional<ActivityAssessment> assessed(String id) {
    return assessment.activity(id);
  }

  /// True for an activity with which revenue stops or is blocked, or which sets the business apart:
  /// only of these the interview asks all there is to ask.
  boolean matters(Element activity) {
    return assessed(activity.id()).filter(Situation::matters).isPresent();
  }

  private static boolean matters(ActivityAssessment one) {
    return one.classification().isKey() == Answer.YES
        || one.atRisk().share() > 0
        || one.atRisk().blocked() > 0
        || one.classification().evidence().differentiation().answer() == Answer.YES
        || one.classification().evidence().necessary() == Answer.YES;
  }

  /// The gravest finding of these codes about an element.
  Optional<Finding> finding(List<String> codes, String element) {
    return findings.all().stream()
        .filter(finding -> codes.contains(finding.code()) && finding.main().equals(element))
        .findFirst();
  }

  /// Elements of some kinds as answers to pick.
  List<Option> options(ElementKind... kinds) {
    return Stream.of(kinds)
        .flatMap(this::all)
        .map(element -> new Option(element.id(), element.name()))
        .toList();
  }
}
