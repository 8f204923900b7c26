package org.linchpin.lint.text;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What the words of one note say about it, and why.
///
/// @param label the note as it was typed
/// @param actionProbability how likely the note names something done rather than had, 0 to 1; 0.5
///   where nothing is known. The figures are fixed weights of the tests, not measured frequencies.
/// @param test the test that decided
/// @param word the word that decided, empty when none did
/// @param head the noun that carries the note, empty when there is none
/// @param explanation one sentence for the person who wrote the note
/// @param thingKind what kind of thing the note names: people, place, equipment, material, data,
///   technology, right, knowledge, money, relationship, organisation or product; empty when it is
///   no thing or the kind is not known
/// @param senses the meanings of the head in WordNet, most frequent first; empty unless they were
///   asked for
/// @param toDo the chore found, if any
/// @param objective the goal found, if any
/// @param departmentOnly the department, if the note is nothing more
/// @param lemmas the words that carry content, in base form
/// @param verbs verbs that would turn the head into an activity; empty unless the head is a thing
public record LabelJudgement(
    String label,
    double actionProbability,
    DecidingTest test,
    String word,
    String head,
    String explanation,
    String thingKind,
    List<Supersense> senses,
    Optional<ToDoMatch> toDo,
    Optional<ObjectiveMatch> objective,
    Optional<DepartmentMatch> departmentOnly,
    Set<String> lemmas,
    List<String> verbs) {

  /// At or below this probability a note names a thing.
  public static final double THING_LIMIT = 0.4;

  /// At or above this probability a note names an activity.
  public static final double ACTIVITY_LIMIT = 0.6;

  public LabelJudgement {
    senses = List.copyOf(senses);
    lemmas = Set.copyOf(lemmas);
    verbs = List.copyOf(verbs);
  }

  /// The one kind the note most likely is: a goal before a chore before activity or thing.
  public LabelKind kind() {
    if (test == DecidingTest.LANGUAGE || test == DecidingTest.PLACEHOLDER) {
      return LabelKind.NOT_JUDGED;
    }
    if (objective.isPresent()) {
      return LabelKind.OBJECTIVE;
    }
    if (toDo.isPresent()) {
      return LabelKind.TO_DO;
    }
    if (actionProbability <= THING_LIMIT) {
      return LabelKind.THING;
    }
    return actionProbability >= ACTIVITY_LIMIT ? LabelKind.ACTIVITY : LabelKind.UNCLEAR;
  }

  /// How alike two notes are: common base forms over all base forms (Jaccard), 0 to 1, and 0 when
  /// either has none.
  public double similarity(LabelJudgement other) {
    if (lemmas.isEmpty() || other.lemmas.isEmpty()) {
      return 0;
    }
    Set<String> common = new HashSet<>(lemmas);
    common.retainAll(other.lemmas);
    return (double) common.size() / (lemmas.size() + other.lemmas.size() - common.size());
  }
}
