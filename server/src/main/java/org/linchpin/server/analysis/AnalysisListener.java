package org.linchpin.server.analysis;

/// Somebody who is told what an analysis found.
public interface AnalysisListener {
  void analysed(String model, AnalysisJson analysis);
}
