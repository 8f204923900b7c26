package org.linchpin.lint.text;

/// The test that settled a judgement, in the order in which the tests are tried.
public enum DecidingTest {
  /// The text is not in a language with word lists.
  LANGUAGE("language"),
  /// The note stands for a text still to be written: "TBD".
  PLACEHOLDER("placeholder"),
  /// The project's own word list.
  PROJECT_WORD("project word list"),
  /// A verb with the thing it acts on: "bake bread".
  VERB_OBJECT("verb and object"),
  /// A verb ending in -ing with the thing it acts on: "baking bread".
  GERUND("-ing form"),
  /// The head noun is in the list of things a business has: "baking *equipment*".
  RESOURCE_WORD("resource word list"),
  /// The head noun is in the list of things a business does: "bread *delivery*".
  ACTION_WORD("action word list"),
  /// The head noun is in the list of words that are as often done as had: "*programme*".
  EITHER_WORD("either-way word list"),
  /// The meanings WordNet gives to the head noun.
  WORDNET("WordNet meanings"),
  /// The ending of the head noun.
  SUFFIX("word ending"),
  /// No test found anything to go by.
  NONE("none");

  private final String plainName;

  DecidingTest(String plainName) {
    this.plainName = plainName;
  }

  /// The name to show to people.
  public String plainName() {
    return plainName;
  }
}
