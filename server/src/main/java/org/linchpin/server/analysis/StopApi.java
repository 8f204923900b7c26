package org.linchpin.server.analysis;

import java.util.List;
import org.linchpin.app.StopElements;
import org.linchpin.server.documents.Documents;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// What falls when something stops.
@RestController
@RequestMapping(path = "/api/models/{id}/stop", produces = "application/json")
class StopApi {
  private final Documents documents;

  StopApi(Documents documents) {
    this.documents = documents;
  }

  /// What is stopped together.
  record StopRequestJson(List<String> stopped) {}

  /// @param falls what falls within 90 days, what is stopped included
  /// @param lost the share of revenue gone, on each day that it grows
  record StopJson(List<FallJson> falls, List<LostJson> lost) {}

  /// An element and the day it falls on, 0 for at once.
  record FallJson(String id, int day) {}

  /// @param share of all revenue, from 0 to 1
  record LostJson(int day, double share) {}

  @PostMapping
  StopJson stop(@PathVariable String id, @RequestBody StopRequestJson request) {
    StopElements.Stopped stopped =
        StopElements.of(documents.state(id).document().model(), request.stopped());
    return new StopJson(
        stopped.falls().entrySet().stream()
            .map(fall -> new FallJson(fall.getKey(), fall.getValue()))
            .toList(),
        stopped.lost().stream().map(lost -> new LostJson(lost.day(), lost.share())).toList());
  }
}
