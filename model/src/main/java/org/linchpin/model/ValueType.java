package org.linchpin.model;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.linchpin.model.quantity.Estimate;

/// What the values of an attribute look like.
///
/// @param <T> the Java type of the values
public sealed interface ValueType<T> {
  /// The Java class of the values.
  Class<T> javaType();

  /// Free text.
  record TextType() implements ValueType<String> {
    @Override
    public Class<String> javaType() {
      return String.class;
    }
  }

  /// A list of texts; one text alone is a list of one.
  record TextsType() implements ValueType<Texts> {
    @Override
    public Class<Texts> javaType() {
      return Texts.class;
    }
  }

  /// Yes or no.
  record FlagType() implements ValueType<Boolean> {
    @Override
    public Class<Boolean> javaType() {
      return Boolean.class;
    }
  }

  /// A calendar date, year-month-day.
  record DayType() implements ValueType<LocalDate> {
    @Override
    public Class<LocalDate> javaType() {
      return LocalDate.class;
    }
  }

  /// One word of several.
  record ChoiceType(List<String> options) implements ValueType<String> {
    @Override
    public Class<String> javaType() {
      return String.class;
    }
  }

  /// One word of several, or shares over them.
  record WeightsType(List<String> options) implements ValueType<Weights> {
    @Override
    public Class<Weights> javaType() {
      return Weights.class;
    }
  }

  /// A number with its unit.
  record QuantityType(Expected expected) implements ValueType<Estimate> {
    @Override
    public Class<Estimate> javaType() {
      return Estimate.class;
    }
  }

  /// A group of fields. A plain value instead of a map stands for the field named by `shorthand`.
  record GroupType(List<Attribute<?>> members, Optional<Attribute<?>> shorthand)
      implements ValueType<Fields> {
    @Override
    public Class<Fields> javaType() {
      return Fields.class;
    }
  }

  /// A list of groups of the same make.
  record EntriesType(List<Attribute<?>> members) implements ValueType<Entries> {
    @Override
    public Class<Entries> javaType() {
      return Entries.class;
    }
  }

  /// Links to elements of some kinds.
  ///
  /// @param targets the kinds that may be linked to
  /// @param alternatives true when the links replace one another (any of them will do); else all
  ///   are needed
  /// @param allowsOwn true when `own`, the organisation itself, may stand among the targets
  /// @param qualifiers what may be said about a link
  /// @param shorthand the qualifiers a plain value after the id may stand for, tried in order
  record LinksType(
      Set<ElementKind> targets,
      boolean alternatives,
      boolean allowsOwn,
      List<Attribute<?>> qualifiers,
      List<Attribute<?>> shorthand)
      implements ValueType<Links> {
    public LinksType {
      targets = Set.copyOf(EnumSet.copyOf(targets));
      qualifiers = List.copyOf(qualifiers);
      shorthand = List.copyOf(shorthand);
    }

    /// Links all of which are needed.
    public static LinksType all(ElementKind... targets) {
      return new LinksType(Set.of(targets), false, false, List.of(), List.of());
    }

    /// Links any one of which will do.
    public static LinksType anyOf(ElementKind... targets) {
      return new LinksType(Set.of(targets), true, false, List.of(), List.of());
    }

    public LinksType orOwn() {
      return new LinksType(targets, alternatives, true, qualifiers, shorthand);
    }

    public LinksType qualifiedBy(Attribute<?>... attributes) {
      return new LinksType(targets, alternatives, allowsOwn, List.of(attributes), shorthand);
    }

    /// A plain value after the id may stand for one of these, the first that can read it.
    public LinksType shortFor(Attribute<?>... attributes) {
      return new LinksType(targets, alternatives, allowsOwn, qualifiers, List.of(attributes));
    }

    @Override
    public Class<Links> javaType() {
      return Links.class;
    }
  }
}
