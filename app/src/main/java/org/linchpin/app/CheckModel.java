package org.linchpin.app;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.linchpin.engine.assess.Assessment;
import org.linchpin.format.ModelDocument;
import org.linchpin.format.edit.DocumentEditor;
import org.linchpin.format.edit.Edited;
import org.linchpin.format.tree.Place;
import org.linchpin.guide.frameworks.Frameworks;
import org.linchpin.lint.CheckContext;
import org.linchpin.lint.Finding;
import org.linchpin.lint.Findings;
import org.linchpin.lint.Profile;
import org.linchpin.lint.QuickFix;
import org.linchpin.lint.SizeClass;
import org.linchpin.lint.Thresholds;
import org.linchpin.lint.report.Located;
import org.linchpin.lint.rules.Rules;
import org.linchpin.model.BusinessModel;

/// Checks a model against every rule, and mends what can be mended.
public final class CheckModel {
  /// Fixes made in one go; more would mean that two rules undo each other.
  private static final int MOST_FIXES = 1_000;

  private CheckModel() {}

  /// Findings with the assessment they rest on, so that both are worked out once.
  public record Checked(Findings findings, Assessment assessment) {}

  /// A document after its fixes.
  ///
  /// @param document the same document when nothing could be fixed
  /// @param made the titles of the fixes, in order
  public record Fixed(ModelDocument document, List<String> made) {
    public Fixed {
      made = List.copyOf(made);
    }
  }

  public static Checked of(BusinessModel model, LocalDate today, Optional<SizeClass> size) {
    CheckContext context = context(model, today, size);
    Findings findings = Rules.linter().check(context);
    return new Checked(findings, context.assessment());
  }

  public static Findings findings(BusinessModel model, LocalDate today, Optional<SizeClass> size) {
    return Rules.linter().check(context(model, today, size));
  }

  private static CheckContext context(
      BusinessModel model, LocalDate today, Optional<SizeClass> size) {
    return CheckContext.of(
            model, today, new Profile(size.or(() -> SizeClass.of(model)), Thresholds.STANDARD))
        .with(Frameworks.all());
  }

  /// Each finding with the place it is about.
  public static List<Located> located(String file, ModelDocument document, Findings findings) {
    return findings.all().stream()
        .map(
            finding -> {
              Place place =
                  finding
                      .attribute()
                      .map(key -> document.place(finding.main(), key))
                      .orElseGet(() -> document.place(finding.main()));
              return new Located(file, place.line(), place.column(), finding);
            })
        .toList();
  }

  /// The number of findings about each element.
  public static Map<String, Integer> counts(Findings findings) {
    Map<String, Integer> counts = new HashMap<>();
    findings.all().stream()
        .filter(finding -> !finding.main().isEmpty())
        .forEach(finding -> counts.merge(finding.main(), 1, Integer::sum));
    return counts;
  }

  /// Makes the likeliest fix of each finding that has one, one after the other, looking again in
  /// between; a finding is fixed once.
  public static Fixed fix(ModelDocument document, LocalDate today, Optional<SizeClass> size) {
    Set<String> tried = new HashSet<>();
    List<String> made = new ArrayList<>();
    ModelDocument current = document;
    while (made.size() < MOST_FIXES) {
      Optional<Finding> next =
          findings(current.model(), today, size).all().stream()
              .filter(finding -> !finding.fixes().isEmpty())
              .filter(finding -> tried.add(finding.code() + " " + finding.elements()))
              .findFirst();
      if (next.isEmpty()) {
        return new Fixed(current, made);
      }
      QuickFix fix = next.get().fixes().getFirst();
      if (DocumentEditor.apply(current, fix.edits()) instanceof Edited.Changed(var changed)) {
        made.add(next.get().code() + " " + fix.title());
        current = changed;
      }
    }
    return new Fixed(current, made);
  }
}
