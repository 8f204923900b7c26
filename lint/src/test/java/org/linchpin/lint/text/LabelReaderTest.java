package org.linchpin.lint.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LabelReaderTest {

  private final LabelReader reader = LabelReader.english();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "manufacturing",
        "content creation",
        "consulting",
        "healthcare",
        "algorithm development",
        "marketplace curation",
        "software development",
        "supply-chain management",
        "customer relationship activities",
        "acquire materials to design, build and retain reusable rockets",
        "restocking shelves",
        "Restock shelves",
        "client consultation",
        "case-law review",
        "criminal-law specialisation",
        "maintaining the iOS App Store",
        "ensuring security",
        "processing developer payouts",
        "needs analysis",
        "Rinse glasses",
        "Crowdsource designs",
        "Relaunch website by May",
        "Retrain drivers"
      })
  void readsTheActivitiesOfKnownCompanies(String label) {
    assertThat(reader.judge(label).actionProbability()).as(label).isGreaterThanOrEqualTo(0.6);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "algorithm",
        "reusable rockets",
        "manufacturing plant",
        "marketing team",
        "Personalization Engine",
        "Order-Driver Matching Algorithm",
        "Design studio",
        "Our design studio",
        "Platform",
        "14 supermarkets",
        "Bakers & delivery van",
        "Printing machines",
        "a team of engineers (mostly remote)",
        "range of cheeses",
        "🚀 Rockets"
      })
  void readsThings(String label) {
    assertThat(reader.judge(label).kind()).as(label).isEqualTo(LabelKind.THING);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Market research",
        "Process orders",
        "Support customers",
        "Customer support",
        "Ship orders",
        "Plan routes and ship parcels",
        "Design the frames",
        "Building machines",
        "Order management",
        "1. Bake bread",
        "We bake bread",
        "Continuously improve recipes",
        "Design and construction of houses",
        "Maintenance & cleaning",
        "R&D",
        "Platform\nmaintenance",
        "Product managment"
      })
  void readsActivities(String label) {
    assertThat(reader.judge(label).kind()).as(label).isEqualTo(LabelKind.ACTIVITY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ship",
        "Print shops",
        "Membership programme",
        "Qwrtz",
        // verbs in no list, before several of a thing
        "Ring customers",
        "Pilot planes",
        "Ski boots"
      })
  void leavesOpenWhatCanBeReadBothWays(String label) {
    assertThat(reader.judge(label).kind()).as(label).isEqualTo(LabelKind.UNCLEAR);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "   ",
        "42",
        "🙂🙂",
        "Entwicklung der Plattform",
        "Kunden betreuen",
        "Desarrollo de software",
        "Gestion de la relation client",
        "разработка платформы",
        "プラットフォームの開発",
        "فريق المبيعات"
      })
  void abstainsWithoutEnglishWords(String label) {
    LabelJudgement judgement = reader.judge(label);

    assertThat(judgement.kind()).as(label).isEqualTo(LabelKind.NOT_JUDGED);
    assertThat(judgement.actionProbability()).isEqualTo(0.5);
    assertThat(judgement.explanation()).isNotBlank();
  }

  @Test
  void judgesNothingInALanguageWithoutLists() {
    assertThat(LabelReader.forLanguage("de-AT").judge("Team").kind())
        .isEqualTo(LabelKind.NOT_JUDGED);
    assertThat(LabelReader.forLanguage("en-GB").judge("Team").kind()).isEqualTo(LabelKind.THING);
  }

  @Test
  void namesTheTestTheWordAndWhatToDoWithTheThing() {
    LabelJudgement judgement = reader.judge("Booking platform");

    assertThat(judgement.test()).isEqualTo(DecidingTest.RESOURCE_WORD);
    assertThat(judgement.word()).isEqualTo("platform");
    assertThat(judgement.thingKind()).isEqualTo("technology");
    assertThat(judgement.explanation())
        .isEqualTo("\"platform\" names a thing you have (resource word list: technology).");
    assertThat(judgement.verbs()).containsExactly("develop", "maintain", "operate");
    assertThat(judgement.senses()).isEmpty();
  }

  @Test
  void showsTheSensesWhenWordNetDecides() {
    LabelJudgement judgement = reader.judge("Teenagers");

    assertThat(judgement.test()).isEqualTo(DecidingTest.WORDNET);
    assertThat(judgement.senses()).containsExactly(Supersense.PERSON);
    assertThat(judgement.thingKind()).isEqualTo("people");
    assertThat(judgement.explanation())
        .isEqualTo("WordNet lists \"teenager\" as person: mostly something you have.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Answer e-mails",
        "Answering emails",
        "Turn on the lights",
        "Order office supplies",
        "attend meetings",
        "File documents",
        "Clean desk"
      })
  void findsChores(String label) {
    assertThat(reader.judge(label).kind()).as(label).isEqualTo(LabelKind.TO_DO);
    assertThat(reader.toDo(label)).as(label).isPresent();
  }

  @Test
  void findsAloneTheChoresThatAJudgementFinds() {
    for (Corpus.Item item : Corpus.read("dev", "dev-2").items()) {
      assertThat(reader.toDo(item.label()))
          .as(item.label())
          .isEqualTo(reader.judge(item.label()).toDo());
    }
    assertThat(LabelReader.forLanguage("de").toDo("Answer e-mails")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Order fulfilment", "Order coffee beans", "Write email campaigns", "Clean room"})
  void takesNoWorkOrThingForAChore(String label) {
    assertThat(reader.judge(label).toDo()).as(label).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Become the market leader",
        "Increase revenue by 20 %",
        "Best customer service",
        "Reach 1M users",
        "Achieve break-even",
        "More customers",
        "Be profitable",
        "25% market share"
      })
  void findsGoals(String label) {
    assertThat(reader.judge(label).kind()).as(label).isEqualTo(LabelKind.OBJECTIVE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Grow vegetables", "Improve the recipe", "Win customers", "Reach markets by ship"})
  void takesNoWorkForAGoal(String label) {
    assertThat(reader.judge(label).objective()).as(label).isEmpty();
  }

  @Test
  void suggestsActivitiesForABareDepartment() {
    assertThat(reader.judge("Marketing").departmentOnly())
        .map(DepartmentMatch::suggestions)
        .contains(
            List.of(
                "Communicate with each audience in its medium",
                "Run launches, seminars and exhibitions",
                "Turn unmet needs into product ideas"));
    assertThat(reader.judge("IT").departmentOnly()).isPresent();
    assertThat(reader.judge("Operations").departmentOnly()).isPresent();
    assertThat(reader.judge("Sales & marketing").departmentOnly()).isPresent();
    assertThat(reader.judge("Marketing seminars").departmentOnly()).isEmpty();
  }

  @Test
  void seesTheSameContentInDifferentWords() {
    LabelJudgement maintenance = reader.judge("Platform maintenance");

    assertThat(maintenance.similarity(reader.judge("Maintaining our platforms"))).isEqualTo(1);
    assertThat(maintenance.similarity(reader.judge("Platform design"))).isLessThan(0.8);
    assertThat(maintenance.similarity(reader.judge(""))).isZero();
  }

  @Test
  void followsTheWordsOfTheProject() {
    LabelReader own =
        reader.with(Map.of("Zumba", LabelKind.ACTIVITY, "consulting", LabelKind.THING));

    assertThat(own.judge("zumba").actionProbability()).isEqualTo(1);
    assertThat(own.judge("IT consulting").test()).isEqualTo(DecidingTest.PROJECT_WORD);
    assertThat(reader.judge("IT consulting").kind()).isEqualTo(LabelKind.ACTIVITY);
  }

  @Test
  void refusesProjectWordsOfAnotherKind() {
    assertThatThrownBy(() -> reader.with(Map.of("Zumba", LabelKind.TO_DO)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("'Zumba' has the kind TO_DO; expected ACTIVITY or THING");
  }
}
