package org.linchpin.app.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.linchpin.guide.catalogue.Catalogue;
import org.linchpin.guide.pages.Guide;
import org.linchpin.guide.pages.Guides;
import org.linchpin.lint.rules.Rules;
import org.linchpin.lint.text.LabelKind;
import org.linchpin.lint.text.LabelReader;

/// What guides and catalogue say about rules, and what rules say about them.
class GuideRulesTest {
  private static final Pattern CODE = Pattern.compile("\\[([A-Z]{2}\\d{3})\\](?!:)");

  @Test
  void guidesNameOnlyRulesThatThereAreAndEveryOneOfThem() {
    Set<String> registered =
        Rules.all().stream().map(rule -> rule.info().code()).collect(Collectors.toSet());
    Set<String> mentioned = new TreeSet<>();
    for (Guide guide : Guides.all()) {
      Matcher code = CODE.matcher(guide.markdown());
      while (code.find()) {
        mentioned.add(code.group(1));
      }
    }
    assertThat(mentioned)
        .as("every rule stands among the common mistakes of some guide")
        .containsExactlyInAnyOrderElementsOf(registered);
  }

  /// What the catalogue offers must pass the rules for words.
  @Test
  void theCatalogueNamesEachAsSomethingThatIsDone() {
    assertThat(Catalogue.all())
        .filteredOn(one -> LabelReader.english().judge(one.name()).kind() != LabelKind.ACTIVITY)
        .isEmpty();
  }
}
