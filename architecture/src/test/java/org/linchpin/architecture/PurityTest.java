package org.linchpin.architecture;

import static com.tngtech.archunit.lang.conditions.ArchConditions.not;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.InputStream;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/// The model, the analyses and the rules give the same result for the same arguments, anywhere and
/// at any time.
class PurityTest {
  /// What a static field may be declared as, besides values of our own: each cannot be changed, or
  /// is only ever filled by an unmodifiable copy.
  private static final Set<String> CONSTANT_TYPES =
      Set.of(
          "java.lang.String",
          "java.math.BigDecimal",
          "java.time.LocalDate",
          "java.util.Comparator",
          "java.util.List",
          "java.util.Map",
          "java.util.Set",
          "java.util.function.Function",
          "java.util.regex.Pattern");

  private static final Map<String, Set<String>> ALLOWED_MEMBERS =
      Map.of(
          "java.lang.System", Set.of("arraycopy", "identityHashCode"),
          "java.util.Locale", Set.of("ROOT", "ENGLISH", "forLanguageTag", "getLanguage"));

  private static void nobodyCalls(
      String what, Predicate<CodeUnitAccessTarget> forbidden, String reason) {
    noClasses()
        .that()
        .resideInAnyPackage(House.PURE)
        .should()
        .accessTargetWhere(
            DescribedPredicate.describe(
                what,
                access ->
                    access instanceof JavaCodeUnitAccess<?> use && forbidden.test(use.getTarget())))
        .because(reason)
        .check(House.CLASSES);
  }

  private static boolean is(
      CodeUnitAccessTarget target, String owner, String name, int parameters) {
    return target.getOwner().getFullName().equals(owner)
        && target.getName().equals(name)
        && target.getRawParameterTypes().size() == parameters;
  }

  @Test
  void readsNoClock() {
    nobodyCalls(
        "now() or a clock of the JDK",
        target ->
            target.getOwner().getPackageName().startsWith("java.time")
                && (target.getName().equals("now")
                    || target.getOwner().getSimpleName().equals("Clock")
                    || target.getName().equals("systemDefault")),
        "today is an argument, so that a result can be had again tomorrow");
  }

  @Test
  void asksTheMachineForNothing() {
    classes()
        .that()
        .resideInAnyPackage(House.PURE)
        .should(useOnlyAllowedMembers())
        .because("clock, environment, properties, streams and the default locale differ by machine")
        .check(House.CLASSES);
  }

  private static ArchCondition<JavaClass> useOnlyAllowedMembers() {
    return new ArchCondition<>("use only " + ALLOWED_MEMBERS) {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        for (JavaAccess<?> access : type.getAccessesFromSelf()) {
          Set<String> allowed = ALLOWED_MEMBERS.get(access.getTargetOwner().getFullName());
          if (allowed != null && !allowed.contains(access.getName())) {
            events.add(SimpleConditionEvent.violated(type, access.getDescription()));
          }
        }
      }
    };
  }

  @Test
  void changesCaseAndFormatsInANamedLocale() {
    nobodyCalls(
        "what silently uses the default locale",
        target ->
            is(target, "java.lang.String", "toLowerCase", 0)
                || is(target, "java.lang.String", "toUpperCase", 0)
                || is(target, "java.lang.String", "format", 2)
                || (target.getOwner().getPackageName().equals("java.text")
                    && target.getName().equals("getInstance")),
        "a Turkish or German machine must give the same text");
  }

  @Test
  void drawsNoHiddenRandomNumbers() {
    nobodyCalls(
        "a random source without a seed",
        target ->
            is(target, "java.lang.Math", "random", 0)
                || is(target, "java.util.Random", "<init>", 0)
                || is(target, "java.util.SplittableRandom", "<init>", 0)
                || is(target, "java.util.UUID", "randomUUID", 0)
                || is(target, "java.util.Collections", "shuffle", 1),
        "the seed is an argument; the JDK's other sources are in no allowed package");
  }

  /// Input streams come from the classpath: nothing else that makes one is in the allowed packages.
  @Test
  void readsOnlyResourcesOfItsOwn() {
    nobodyCalls(
        "anything that makes an InputStream, except Class.getResourceAsStream",
        target ->
            target.getRawReturnType().isAssignableTo(InputStream.class)
                && !is(target, "java.lang.Class", "getResourceAsStream", 1),
        "reading one's own word lists and pages is data, not input");
  }

  @Test
  void keepsNoStateInStatics() {
    fields()
        .that()
        .areDeclaredInClassesThat()
        .resideInAnyPackage(House.PURE)
        .and()
        .areStatic()
        .should(not(beChangeable()))
        .because("a second call must not see what a first one left behind")
        .check(House.CLASSES);
  }

  private static ArchCondition<JavaField> beChangeable() {
    return new ArchCondition<>("be changeable") {
      @Override
      public void check(JavaField field, ConditionEvents events) {
        boolean synthetic = field.getModifiers().contains(JavaModifier.SYNTHETIC);
        boolean isFinal = field.getModifiers().contains(JavaModifier.FINAL);
        if (!synthetic && !(isFinal && isConstant(field))) {
          events.add(SimpleConditionEvent.satisfied(field, field.getDescription()));
        }
      }
    };
  }

  private static boolean isConstant(JavaField field) {
    JavaClass type = field.getRawType();
    if (type.isArray()) {
      return field.getModifiers().contains(JavaModifier.PRIVATE);
    }
    return type.isPrimitive()
        || type.isEnum()
        || type.isRecord()
        || CONSTANT_TYPES.contains(type.getFullName())
        || (type.getPackageName().startsWith("org.linchpin") && hasOnlyFinalFields(type));
  }

  private static boolean hasOnlyFinalFields(JavaClass type) {
    return type.getAllFields().stream()
        .allMatch(field -> field.getModifiers().contains(JavaModifier.FINAL));
  }
}
