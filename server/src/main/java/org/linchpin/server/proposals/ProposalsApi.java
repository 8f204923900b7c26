package org.linchpin.server.proposals;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.linchpin.server.accounts.Person;
import org.linchpin.server.accounts.Who;
import org.linchpin.server.documents.wire.EditJson;
import org.linchpin.server.documents.wire.OutcomeJson;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Proposals over HTTP.
@RestController
@RequestMapping(path = "/api/models/{id}/proposals", produces = "application/json")
class ProposalsApi {
  private final Proposals proposals;

  ProposalsApi(Proposals proposals) {
    this.proposals = proposals;
  }

  /// @param problems why it does not fit the model any more; empty when it does
  record ProposalJson(
      String id,
      String author,
      String why,
      Instant made,
      List<EditJson> edits,
      List<String> problems) {}

  /// @param author the name people see; where there are accounts theirs counts
  record NewProposalJson(String author, String why, List<EditJson> edits) {}

  /// Who decides: browser and name, as with any change.
  record DeciderJson(String client, String author) {}

  @GetMapping
  List<ProposalJson> open(@PathVariable String id) {
    return proposals.open(id).stream().map(this::told).toList();
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  ProposalJson make(
      @PathVariable String id, @RequestBody NewProposalJson wanted, HttpServletRequest request) {
    Person person = Who.of(request);
    return told(proposals.make(id, wanted.edits(), wanted.why(), person.author(wanted.author())));
  }

  @PostMapping("/{proposal}/accept")
  CompletableFuture<OutcomeJson> accept(
      @PathVariable String id,
      @PathVariable String proposal,
      @RequestBody DeciderJson by,
      HttpServletRequest request) {
    Person person = Who.of(request);
    return proposals
        .accept(id, proposal, person.client(by.client()), person.author(by.author()))
        .thenApply(outcome -> OutcomeJson.of("proposal-" + proposal, outcome));
  }

  @PostMapping("/{proposal}/decline")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  CompletableFuture<Void> decline(
      @PathVariable String id,
      @PathVariable String proposal,
      @RequestBody DeciderJson by,
      HttpServletRequest request) {
    return proposals.decline(id, proposal, Who.of(request).author(by.author()));
  }

  private ProposalJson told(Proposal proposal) {
    return new ProposalJson(
        proposal.id(),
        proposal.author(),
        proposal.why(),
        proposal.made(),
        proposal.edits(),
        proposals.problems(proposal.model(), proposal.edits()).stream()
            .map(problem -> problem.message())
            .toList());
  }
}
