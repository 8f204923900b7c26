package org.linchpin.lint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.linchpin.format.ModelDocument;
import org.linchpin.format.edit.DocumentEditor;
import org.linchpin.format.edit.Edited;
import org.linchpin.lint.Edits;
import org.linchpin.lint.Finding;
import org.linchpin.lint.Models;
import org.linchpin.lint.QuickFix;
import org.linchpin.lint.Rule;
import org.linchpin.lint.RulePage;
import org.linchpin.model.BusinessModel;

class QuickFixesTest {

  @Test
  void everyFixMakesItsFindingDisappear() throws IOException {
    TreeSet<String> fixed = new TreeSet<>();
    for (String text : texts()) {
      BusinessModel model = Models.document(text).model();
      for (Finding finding : check(model)) {
        for (QuickFix fix : finding.fixes()) {
          BusinessModel mended = Edits.apply(model, fix.edits());
          assertThat(check(mended))
              .as("%s: %s, by '%s'", finding.code(), finding.message(), fix.title())
              .noneMatch(left -> isSame(left, finding));
          fixed.add(finding.code());
        }
      }
    }
    assertThat(fixed).hasSizeGreaterThan(15);
  }

  @Test
  void everyFixCanBeMadeInTheFile() throws IOException {
    for (String text : texts()) {
      ModelDocument document = Models.document(text);
      for (Finding finding : check(document.model())) {
        for (QuickFix fix : finding.fixes()) {
          Edited edited = DocumentEditor.apply(document, fix.edits());
          assertThat(edited)
              .as("%s: '%s' in\n%s", finding.code(), fix.title(), text)
              .isInstanceOf(Edited.Changed.class);
          ModelDocument mended = ((Edited.Changed) edited).document();
          assertThat(mended.text()).isNotEqualTo(text);
          assertThat(check(mended.model())).noneMatch(left -> isSame(left, finding));
        }
      }
    }
  }

  @Test
  void mendingWhatCanBeMendedComesToAnEnd() throws IOException {
    for (String text : texts()) {
      BusinessModel model = Models.document(text).model();
      int steps = 0;
      List<Finding> mendable = mendable(model);
      while (!mendable.isEmpty()) {
        assertThat(steps++).as("fixes in\n" + text).isLessThan(200);
        model = Edits.apply(model, mendable.getFirst().fixes().getFirst().edits());
        mendable = mendable(model);
      }
      assertThat(mendable(model)).isEmpty();
    }
  }

  private static boolean isSame(Finding left, Finding right) {
    return left.code().equals(right.code()) && left.message().equals(right.message());
  }

  private static List<Finding> mendable(BusinessModel model) {
    return check(model).stream().filter(finding -> !finding.fixes().isEmpty()).toList();
  }

  private static List<Finding> check(BusinessModel model) {
    return Rules.linter().check(Models.context(model)).all();
  }

  private static List<String> texts() throws IOException {
    Stream<String> pages =
        Rules.all().stream()
            .map(Rule::info)
            .flatMap(info -> Rules.page(info.code()).stream())
            .flatMap(page -> page.examples(RulePage.EXAMPLE).stream());
    return Stream.concat(
            pages, Stream.of(Files.readString(Path.of("../examples/everything-wrong.yaml"))))
        .toList();
  }
}
