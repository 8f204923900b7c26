package org.linchpin.server.analysis;

import java.util.concurrent.CompletableFuture;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Analyses over HTTP.
@RestController
@RequestMapping(path = "/api/models/{id}/analysis", produces = "application/json")
class AnalysisApi {
  private final Analyses analyses;

  AnalysisApi(Analyses analyses) {
    this.analyses = analyses;
  }

  @GetMapping
  CompletableFuture<AnalysisJson> analysis(@PathVariable String id) {
    return analyses.latest(id);
  }
}
