package org.linchpin.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.linchpin.model.Attribute;
import org.linchpin.model.ElementKind;
import org.linchpin.model.ValueType;
import org.linchpin.model.Vocabulary;
import picocli.CommandLine.Command;

/// What is written is also registered. Rules, examples, importers, frameworks and migrations have
/// the same test beside their registries.
class RegistriesTest {

  @Test
  void everyAttributeBelongsToSomethingThatCanBeWritten() throws IllegalAccessException {
    Set<Attribute<?>> registered = Collections.newSetFromMap(new IdentityHashMap<>());
    add(Vocabulary.header().values(), registered);
    for (ElementKind kind : ElementKind.values()) {
      add(Vocabulary.of(kind).values(), registered);
    }
    List<String> forgotten = new ArrayList<>();
    int seen = 0;
    for (JavaClass type : House.CLASSES.that(inVocabulary())) {
      for (JavaField field : type.getFields()) {
        if (field.getModifiers().contains(JavaModifier.STATIC)
            && field.getRawType().isEquivalentTo(Attribute.class)) {
          seen++;
          if (!registered.contains((Attribute<?>) value(field))) {
            forgotten.add(field.getFullName());
          }
        }
      }
    }
    assertThat(forgotten).isEmpty();
    assertThat(seen).isGreaterThan(200);
  }

  private static Object value(JavaField field) throws IllegalAccessException {
    var reflected = field.reflect();
    reflected.setAccessible(true);
    return reflected.get(null);
  }

  private static com.tngtech.archunit.base.DescribedPredicate<JavaClass> inVocabulary() {
    return JavaClass.Predicates.resideInAPackage("org.linchpin.model.vocabulary");
  }

  private static void add(Collection<? extends Attribute<?>> from, Set<Attribute<?>> to) {
    for (Attribute<?> attribute : from) {
      if (to.add(attribute)) {
        switch (attribute.type()) {
          case ValueType.GroupType group -> add(group.members(), to);
          case ValueType.EntriesType entries -> add(entries.members(), to);
          case ValueType.LinksType links -> add(links.qualifiers(), to);
          case ValueType.TextType _,
              ValueType.TextsType _,
              ValueType.FlagType _,
              ValueType.DayType _,
              ValueType.ChoiceType _,
              ValueType.WeightsType _,
              ValueType.QuantityType _ -> {}
        }
      }
    }
  }

  @Test
  void everySectionAndWordIsOneKind() {
    assertThat(Stream.of(ElementKind.values()).map(ElementKind::section)).doesNotHaveDuplicates();
    assertThat(Stream.of(ElementKind.values()).map(ElementKind::code)).doesNotHaveDuplicates();
  }

  @Test
  void everyCommandCanBeCalled() {
    List<Class<?>> commands =
        House.CLASSES.stream()
            .filter(type -> type.isAnnotatedWith(Command.class))
            .<Class<?>>map(JavaClass::reflect)
            .toList();
    List<Class<?>> callable =
        commands.stream()
            .flatMap(type -> Stream.of(type.getAnnotation(Command.class).subcommands()))
            .<Class<?>>map(type -> type)
            .filter(type -> type.getName().startsWith("org.linchpin"))
            .toList();
    List<Class<?>> roots = new ArrayList<>(commands);
    roots.removeAll(callable);
    assertThat(roots).extracting(Class::getSimpleName).containsExactly("LinchpinCommand");
    assertThat(callable).isNotEmpty().doesNotHaveDuplicates();
  }
}
