package org.linchpin.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.linchpin.engine.ActivityClass;
import org.linchpin.engine.stop.Chance;
import org.linchpin.engine.stop.Death;
import org.linchpin.engine.stop.Deaths;
import org.linchpin.engine.stop.KnowledgeValue;
import org.linchpin.engine.stop.Known;
import org.linchpin.engine.stop.Recovery;
import org.linchpin.engine.stop.StopOutcome;
import org.linchpin.engine.stop.StopReport;
import org.linchpin.engine.stop.StopSettings;
import org.linchpin.engine.stop.Variant;
import org.linchpin.engine.stop.Verdict;

/// Which module may use what. Each list names everything that is allowed; the rest is not.
class ArrowsTest {
  /// Values, collections and text of the JDK: no files, no network, no windows, no threads.
  private static final DescribedPredicate<JavaClass> JDK =
      resideInAnyPackage(
          "java.lang",
          "java.lang.annotation",
          "java.lang.invoke",
          "java.lang.runtime",
          "java.math",
          "java.text",
          "java.time",
          "java.time.chrono",
          "java.time.format",
          "java.time.temporal",
          "java.util",
          "java.util.function",
          "java.util.regex",
          "java.util.stream",
          "org.jspecify.annotations");

  /// What it takes to read one's own resources from the classpath.
  private static final DescribedPredicate<JavaClass> RESOURCES =
      belongToAnyOf(IOException.class, InputStream.class, UncheckedIOException.class)
          .or(resideInAnyPackage("java.nio.charset"));

  /// Two halves of one computation at once; the result does not depend on it.
  private static final DescribedPredicate<JavaClass> SIDE_BY_SIDE =
      equivalentTo(CompletableFuture.class);

  /// Results and how to ask for them, not the analyses that make them.
  private static final DescribedPredicate<JavaClass> RESULTS =
      equivalentTo(ActivityClass.class)
          .or(
              resideInAnyPackage(
                  "org.linchpin.engine.assess",
                  "org.linchpin.engine.classify",
                  "org.linchpin.engine.survival"))
          .or(
              belongToAnyOf(
                  Chance.class,
                  Death.class,
                  Deaths.class,
                  KnowledgeValue.class,
                  Known.class,
                  Recovery.class,
                  StopOutcome.class,
                  StopReport.class,
                  StopReport.Band.class,
                  StopReport.DeadlyPair.class,
                  StopReport.Protection.class,
                  StopReport.Swing.class,
                  StopSettings.class,
                  Variant.class,
                  Verdict.class));

  private static void mayUse(String module, String reason, DescribedPredicate<JavaClass> allowed) {
    classes()
        .that()
        .resideInAPackage("org.linchpin.%s..".formatted(module))
        .should()
        .onlyDependOnClassesThat(own(module).or(allowed))
        .because(reason)
        .check(House.CLASSES);
  }

  private static DescribedPredicate<JavaClass> own(String... modules) {
    return resideInAnyPackage(
        Stream.of(modules).map("org.linchpin.%s.."::formatted).toArray(String[]::new));
  }

  @Test
  void modelStandsAlone() {
    mayUse("model", "everything else is a direction of travel from or to the document", JDK);
  }

  @Test
  void formatTurnsTextIntoTheModelAndBack() {
    mayUse(
        "format",
        "whoever reads or writes a model needs no analysis, and its parsers stay inside",
        JDK.or(RESOURCES)
            .or(own("model"))
            .or(resideInAnyPackage("org.snakeyaml.engine.v2..", "org.commonmark.."))
            .or(resideInAnyPackage("org.jsoup..")));
  }

  @Test
  void engineComputesFromTheModelAlone() {
    mayUse(
        "engine",
        "an analysis is a pure function of the model, whose halves may be worked out side by side",
        JDK.or(SIDE_BY_SIDE).or(own("model")).or(resideInAnyPackage("org.hipparchus..")));
  }

  @Test
  void lintJudgesTheModelAndItsAssessment() {
    mayUse(
        "lint",
        "a rule sees the model and results; its pages and word lists are classpath resources",
        JDK.or(RESOURCES).or(SIDE_BY_SIDE).or(own("model", "engine")));
  }

  @Test
  void guideIsKnowledgeAsData() {
    mayUse(
        "guide",
        "frameworks and examples are files that format can read",
        JDK.or(RESOURCES)
            .or(own("model", "format"))
            .or(resideInAnyPackage("org.snakeyaml.engine.v2..")));
  }

  @Test
  void renderDrawsResultsAndComputesNone() {
    mayUse(
        "render",
        "a picture shows what was worked out and knows neither rules nor analyses",
        JDK.or(RESOURCES).or(own("model", "guide")).or(RESULTS));
  }

  @Test
  void appJoinsTheModulesIntoUseCases() {
    mayUse(
        "app",
        "every surface goes through the same use cases; what is shown and where is theirs",
        JDK.or(RESOURCES).or(own("model", "format", "engine", "lint", "guide", "render")));
  }

  @Test
  void cliCallsAppAndPrintsWhatItGives() {
    mayUse(
        "cli",
        "a command parses, calls app and prints; only here are files, streams and the clock",
        JDK.or(resideInAnyPackage("java.io", "java.nio", "java.nio.charset", "java.nio.file.."))
            .or(resideInAnyPackage("java.lang.reflect", "java.util.concurrent", "picocli"))
            .or(own("model", "format", "lint", "guide", "render", "app"))
            .or(RESULTS));
  }

  @Test
  void serverCallsAppAndKeepsModels() {
    mayUse(
        "server",
        "a request is read, app is called, and the answer told; web and database stay here",
        resideInAnyPackage("java..", "javax.sql..", "org.jspecify.annotations")
            .or(own("model", "format", "lint", "guide", "render", "app"))
            .or(RESULTS)
            .or(resideInAnyPackage("org.springframework..", "jakarta.servlet..", "org.slf4j"))
            .or(resideInAnyPackage("tools.jackson..", "com.fasterxml.jackson.annotation"))
            .or(
                resideInAnyPackage("org.flywaydb.core..", "com.zaxxer.hikari..", "org.postgresql")
                    .or(resideInAnyPackage("io.micrometer.core.instrument.."))
                    .or(resideInAnyPackage("io.github.bucket4j..", "com.webauthn4j.util.exception"))
                    .or(resideInAnyPackage("io.modelcontextprotocol.."))));
  }

  /// Spring must not slow down a command that does not serve.
  @Test
  void cliKnowsNothingOfTheServer() {
    com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses()
        .that()
        .resideOutsideOfPackage("org.linchpin.server..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.linchpin.server..")
        .because("the workbench is a program of its own, on a class path of its own")
        .check(House.CLASSES);
  }

  @Test
  void testkitServesTestsOfAnyModule() {
    mayUse(
        "testkit",
        "model and format test with it, so it may know the model only",
        JDK.or(RESOURCES)
            .or(resideInAnyPackage("java.nio.file", "java.util.random"))
            .or(own("model")));
  }

  /// A module that no test sees would have no law.
  @Test
  void everyModuleIsWatched() throws IOException {
    try (Stream<Path> folders = Files.list(Path.of(".."))) {
      List<String> modules =
          folders
              .filter(folder -> Files.exists(folder.resolve("src/main/java")))
              .map(folder -> folder.getFileName().toString())
              .toList();
      assertThat(modules).containsExactlyInAnyOrderElementsOf(House.MODULES);
    }
    for (String module : House.MODULES) {
      if (!module.equals("bench")) {
        assertThat(House.CLASSES.stream())
            .as(module)
            .anyMatch(type -> type.getPackageName().startsWith("org.linchpin." + module));
      }
    }
  }
}
