package org.linchpin.lint;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The findings about one model, the gravest first; then by code and by place in the model.
///
/// @param all what is to be shown
/// @param suppressed what the model asks not to show
public record Findings(List<Finding> all, List<Suppressed> suppressed) {

  /// A finding that stays silent, and why.
  public record Suppressed(Finding finding, Suppression by) {}

  public Findings {
    all = List.copyOf(all);
    suppressed = List.copyOf(suppressed);
  }

  public Stream<Finding> of(String code) {
    return all.stream().filter(finding -> finding.code().equals(code));
  }

  public Stream<Finding> of(Severity severity) {
    return all.stream().filter(finding -> finding.severity() == severity);
  }

  /// The findings whose main element this is.
  public Stream<Finding> about(String element) {
    return all.stream().filter(finding -> finding.main().equals(element));
  }

  public boolean isEmpty() {
    return all.isEmpty();
  }

  /// The gravest severity found.
  public Optional<Severity> worst() {
    return all.stream().map(Finding::severity).min(Severity::compareTo);
  }
}
