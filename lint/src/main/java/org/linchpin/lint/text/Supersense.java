package org.linchpin.lint.text;

import java.util.List;

/// One of the 26 groups into which WordNet's lexicographers sort the meanings of nouns.
///
/// The constants stand in the order of WordNet's lexicographer files 03 to 28.
public enum Supersense {
  TOP("entity", Leaning.NEITHER),
  ACT("action", Leaning.DOING),
  ANIMAL("animal", Leaning.HAVING),
  ARTIFACT("man-made object", Leaning.HAVING),
  ATTRIBUTE("quality", Leaning.NEITHER),
  BODY("part of the body", Leaning.HAVING),
  COGNITION("idea or knowledge", Leaning.HAVING),
  COMMUNICATION("message", Leaning.HAVING),
  EVENT("event", Leaning.DOING),
  FEELING("feeling", Leaning.NEITHER),
  FOOD("food", Leaning.HAVING),
  GROUP("group of people or things", Leaning.HAVING),
  LOCATION("place", Leaning.HAVING),
  MOTIVE("motive", Leaning.NEITHER),
  OBJECT("natural object", Leaning.HAVING),
  PERSON("person", Leaning.HAVING),
  PHENOMENON("phenomenon", Leaning.NEITHER),
  PLANT("plant", Leaning.HAVING),
  POSSESSION("possession", Leaning.HAVING),
  PROCESS("process", Leaning.DOING),
  QUANTITY("quantity", Leaning.NEITHER),
  RELATION("relation", Leaning.NEITHER),
  SHAPE("shape", Leaning.NEITHER),
  STATE("state", Leaning.NEITHER),
  SUBSTANCE("substance", Leaning.HAVING),
  TIME("time", Leaning.NEITHER);

  /// Which way a meaning pulls the judgement.
  public enum Leaning {
    /// Towards something a business does.
    DOING,
    /// Towards something a business has.
    HAVING,
    /// Neither way: the meaning is left out of the share.
    NEITHER
  }

  private static final int FIRST_FILE = 3;
  private static final List<Supersense> IN_FILE_ORDER = List.of(values());

  private final String plainName;
  private final Leaning leaning;

  Supersense(String plainName, Leaning leaning) {
    this.plainName = plainName;
    this.leaning = leaning;
  }

  /// The group kept in the lexicographer file of this number, 3 to 28.
  static Supersense ofFile(int number) {
    return IN_FILE_ORDER.get(number - FIRST_FILE);
  }

  /// The name to show to people.
  public String plainName() {
    return plainName;
  }

  /// Which way the meaning pulls.
  public Leaning leaning() {
    return leaning;
  }
}
