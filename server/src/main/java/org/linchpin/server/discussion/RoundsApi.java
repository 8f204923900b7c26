package org.linchpin.server.discussion;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.linchpin.model.BusinessModel;
import org.linchpin.model.Element;
import org.linchpin.model.ElementKind;
import org.linchpin.server.accounts.Access;
import org.linchpin.server.accounts.Circle;
import org.linchpin.server.accounts.RefusedException;
import org.linchpin.server.accounts.Role;
import org.linchpin.server.accounts.Who;
import org.linchpin.server.discussion.RoundJson.SubjectJson;
import org.linchpin.server.documents.Documents;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Votes on the 30-day question over HTTP.
@RestController
@RequestMapping(path = "/api/models/{id}", produces = "application/json")
class RoundsApi {
  private static final int MOST_PEOPLE = 1_000;

  private final Documents documents;
  private final Rounds rounds;
  private final Access access;
  private final Circle circle;

  RoundsApi(Documents documents, Rounds rounds, Access access, Circle circle) {
    this.documents = documents;
    this.rounds = rounds;
    this.access = access;
    this.circle = circle;
  }

  /// @param ballots what the one who asks said in each round
  record RoundsJson(List<RoundJson> rounds, List<BallotJson> ballots) {}

  /// Somebody who can be asked.
  record VoterJson(String account, String name) {}

  /// @param activities their ids, all of the model's when empty
  /// @param people accounts that are asked; empty without accounts
  /// @param expected how many answer where nobody is named, 1 to 1000
  /// @param author a name, used where there are no accounts
  record NewRoundJson(List<String> activities, List<String> people, int expected, String author) {
    NewRoundJson {
      activities = List.copyOf(Objects.requireNonNullElse(activities, List.of()));
      people = List.copyOf(Objects.requireNonNullElse(people, List.of()));
      author = Objects.requireNonNullElse(author, "");
    }
  }

  /// @param choice `yes`, `no` or `unsure`
  record ChoiceJson(String choice) {
    ChoiceJson {
      choice = Objects.requireNonNullElse(choice, "");
    }
  }

  /// @param author a name, used where there are no accounts
  record CloserJson(String author) {
    CloserJson {
      author = Objects.requireNonNullElse(author, "");
    }
  }

  @GetMapping("/rounds")
  RoundsJson rounds(@PathVariable String id, HttpServletRequest request) {
    documents.entry(id);
    rounds.writeDown(id);
    return new RoundsJson(
        rounds.of(id), rounds.ballots(id, Voice.of(request), isOwner(id, request)));
  }

  /// Who can be asked: those with an account who may vote. Nobody where there are no accounts.
  @GetMapping("/voters")
  List<VoterJson> voters(@PathVariable String id) {
    return circle.of(id).stream()
        .filter(somebody -> somebody.role().covers(Role.COMMENTER))
        .map(somebody -> new VoterJson(somebody.account(), somebody.name()))
        .toList();
  }

  @PostMapping("/rounds")
  @ResponseStatus(HttpStatus.CREATED)
  RoundJson open(
      @PathVariable String id, @RequestBody NewRoundJson wanted, HttpServletRequest request) {
    return rounds.open(id, opening(id, wanted), Voice.of(request, wanted.author()));
  }

  private Rounds.Opening opening(String id, NewRoundJson wanted) {
    List<SubjectJson> activities = activities(id, wanted.activities());
    Map<String, String> voters = new LinkedHashMap<>();
    voters(id).forEach(voter -> voters.put(voter.account(), voter.name()));
    for (String account : wanted.people()) {
      if (!voters.containsKey(account)) {
        throw new RefusedException(
            422,
            "'%s' cannot be asked, not having the role of a commenter in this model or more."
                .formatted(account));
      }
    }
    voters.keySet().retainAll(wanted.people());
    if (voters.isEmpty() && (wanted.expected() < 1 || wanted.expected() > MOST_PEOPLE)) {
      throw new RefusedException(
          422,
          "%s people would be asked; expected 1 to %s.".formatted(wanted.expected(), MOST_PEOPLE));
    }
    return new Rounds.Opening(activities, voters, Math.max(1, wanted.expected()));
  }

  private List<SubjectJson> activities(String id, List<String> wanted) {
    BusinessModel model = documents.state(id).document().model();
    List<Element> known =
        model.elements().stream()
            .filter(element -> element.kind() == ElementKind.ACTIVITY)
            .toList();
    List<String> ids =
        wanted.isEmpty()
            ? known.stream().map(Element::id).toList()
            : List.copyOf(new LinkedHashSet<>(wanted));
    if (ids.isEmpty()) {
      throw new RefusedException(
          422, "There is no activity to vote on.\nMaybe add one on the canvas first.");
    }
    return ids.stream().map(activity -> subject(known, activity)).toList();
  }

  private static SubjectJson subject(List<Element> known, String activity) {
    return known.stream()
        .filter(element -> element.id().equals(activity))
        .findFirst()
        .map(element -> new SubjectJson(activity, element.name()))
        .orElseThrow(
            () ->
                new RefusedException(
                    422, "There is no activity '%s' in this model.".formatted(activity)));
  }

  @PutMapping("/rounds/{round}/votes/{activity}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void vote(
      @PathVariable String id,
      @PathVariable String round,
      @PathVariable String activity,
      @RequestBody ChoiceJson wanted,
      HttpServletRequest request) {
    rounds.vote(id, round, activity, Choice.of(wanted.choice()), Voice.of(request));
  }

  @PostMapping("/rounds/{round}/reveal")
  RoundJson reveal(
      @PathVariable String id,
      @PathVariable String round,
      @RequestBody CloserJson wanted,
      HttpServletRequest request) {
    return rounds.reveal(id, round, Voice.of(request, wanted.author()), isOwner(id, request));
  }

  @DeleteMapping("/rounds/{round}")
  RoundJson withdraw(
      @PathVariable String id, @PathVariable String round, HttpServletRequest request) {
    return rounds.withdraw(id, round, Voice.of(request), isOwner(id, request));
  }

  private boolean isOwner(String model, HttpServletRequest request) {
    return access.role(Who.of(request), model).equals(Optional.of(Role.OWNER));
  }
}
