package org.linchpin.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// How things are called and what a method may ask for.
class NamesTest {
  /// What may take a flag, and why.
  private static final Map<String, String> FLAGS =
      Map.of(
          "org.linchpin.engine.classify.Answer.of(boolean)",
          "turns a truth value into an answer; the flag is its subject, not a switch",
          "org.linchpin.engine.importance.StreamSystem",
          "keeps whether its cut sets are all there are, as a record's component would");

  @Test
  void classesAreNamedForWhatTheyAre() {
    classes()
        .should()
        .haveNameNotMatching(".*(Impl|Base|Manager|Helper|Helpers|Util|Utils)")
        .because("such a name says that nobody knows what the class is")
        .check(House.CLASSES);
  }

  @Test
  void nothingIsSet() {
    methods()
        .should(
            not(
                "start with set, unless what they override does",
                method -> method.getName().matches("set[A-Z].*") && !overrides(method)))
        .because("values do not change; a changed one is a new one, made by a method with...")
        .check(House.CLASSES);
  }

  @Test
  void nothingIsGot() {
    methods()
        .should(
            not(
                "start with get, unless what they override does",
                method -> method.getName().matches("get[A-Z].*") && !overrides(method)))
        .because("a property is called by its name")
        .check(House.CLASSES);
  }

  @Test
  void publicMethodsTakeNoFlags() {
    methods()
        .that()
        .arePublic()
        .should(
            not(
                "take a boolean, unless what they override does",
                method ->
                    method.getOwner().getModifiers().contains(JavaModifier.PUBLIC)
                        && !method.getModifiers().contains(JavaModifier.SYNTHETIC)
                        && method.getRawParameterTypes().stream()
                            .anyMatch(type -> type.isEquivalentTo(boolean.class))
                        && !FLAGS.containsKey(method.getFullName())
                        && !overrides(method)))
        .because("true at a call says nothing; two methods or an enum do")
        .check(House.CLASSES);
  }

  /// A record's own constructor is its list of components; others take no flags either.
  @Test
  void publicConstructorsOfClassesTakeNoFlags() {
    assertThat(
            House.CLASSES.stream()
                .filter(type -> !FLAGS.containsKey(type.getFullName()))
                .filter(
                    type -> !type.isRecord() && type.getModifiers().contains(JavaModifier.PUBLIC))
                .flatMap(type -> type.getConstructors().stream())
                .filter(made -> made.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(
                    made ->
                        made.getRawParameterTypes().stream()
                            .anyMatch(type -> type.isEquivalentTo(boolean.class))))
        .isEmpty();
  }

  private static boolean overrides(JavaMethod method) {
    JavaClass owner = method.getOwner();
    String[] parameters =
        method.getRawParameterTypes().stream().map(JavaClass::getFullName).toArray(String[]::new);
    return Stream.concat(
            owner.getAllRawSuperclasses().stream(), owner.getAllRawInterfaces().stream())
        .anyMatch(parent -> parent.tryGetMethod(method.getName(), parameters).isPresent());
  }

  private static ArchCondition<JavaMethod> not(
      String what, java.util.function.Predicate<JavaMethod> bad) {
    return new ArchCondition<>("not " + what) {
      @Override
      public void check(JavaMethod method, ConditionEvents events) {
        if (bad.test(method)) {
          events.add(SimpleConditionEvent.violated(method, method.getDescription()));
        }
      }
    };
  }
}
