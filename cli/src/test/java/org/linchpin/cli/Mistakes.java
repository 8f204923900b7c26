package org.linchpin.cli;

import java.util.ArrayList;
import java.util.List;

/// Model files with a mistake in each, as people make them.
final class Mistakes {
  /// @param title the mistake in a few words
  /// @param file what the file is called
  record Mistake(String title, String file, String text) {}

  /// @param title what they have in common
  record Family(String title, List<Mistake> mistakes) {}

  private Mistakes() {}

  static List<Family> all() {
    return List.of(names(), layout(), signs(), json(), values(), documents());
  }

  /// What looks wrong and is read as it was meant.
  static List<Mistake> forgiven() {
    return List.of(
        yaml("A byte order mark and Windows line ends", "\uFEFFlinchpin: 1\r\nname: Bakery\r\n"),
        json("A comma too many", "{\"linchpin\": 1, \"name\": \"Bakery\",}\n"),
        json("Single quotes and a YAML comment in JSON", "{'linchpin': 1} # the bakery\n"),
        yaml("No version", "name: Bakery\n"),
        yaml(
            "Amounts as people write them",
            model("cash: \u20ac25,000\nturnover: 60k/month\nfixed-costs: 3k-9k a month\n")),
        yaml(
            "Names without ids, and one for many",
            model("key-activities:\n  - Bake bread\n  - Sell bread\nchannels: The shop\n")),
        yaml("A key of your own", model("x-owner: Ms Miller\n")));
  }

  private static String model(String text) {
    return "linchpin: 1\n" + text;
  }

  private static Mistake yaml(String title, String text) {
    return new Mistake(title, "model.yaml", text);
  }

  private static Mistake json(String title, String text) {
    return new Mistake(title, "model.json", text);
  }

  /// A mistake below the first line of a model.
  private static Mistake line(String title, String text) {
    return yaml(title, model(text));
  }

  private static Family names() {
    return new Family(
        "Names",
        List.of(
            line("A typo in a key", "key-activities:\n  bake:\n    nmae: Bake bread\n"),
            line("A typo in a block", "key-activites:\n  bake: Bake bread\n"),
            line("A block by half its name", "customers:\n  locals: Locals\n"),
            line("A key that nobody knows", "key-activities:\n  bake: {boss: Ms Miller}\n"),
            line(
                "An id that nothing has",
                "key-activities:\n  bake:\n    needs: [ovn, flour]\nkey-resources:\n  oven: Oven\n"),
            line(
                "A link to the wrong kind",
                "customer-segments:\n  locals: Locals\nkey-activities:\n  bake: {needs: locals}\n"),
            line("A space in an id", "key-activities:\n  bake bread: Bake bread\n"),
            line(
                "One id twice",
                "key-activities:\n  bread: Bake bread\nvalue-propositions:\n  bread: Fresh bread\n"),
            line("One key twice", "name: Bakery\ncash: 5k\nname: Corner Bakery\n"),
            line("A word outside the list", "size: big\nphase: exploiting\n")));
  }

  private static Family layout() {
    return new Family(
        "Layout",
        List.of(
            line("A tab", "key-activities:\n\tbake: Bake bread\n"),
            line(
                "A line indented too little",
                "key-activities:\n  bake:\n    name: Bake bread\n   cost: 5k per month\n"),
            line("A line indented too far", "name: Bakery\n  cash: 5k\n"),
            line("A missing colon", "name Bakery\ncash: 5k\n"),
            line("No space after the colon", "name:Bakery\ncash: 5k\n"),
            line("A block without its colon", "key-activities\n  bake: Bake bread\n"),
            line(
                "A list where keys belong",
                "key-activities:\n  bake:\n    - name: Bake bread\n    - cost: 5k per month\n"),
            line("Keys and dashes mixed", "key-activities:\n  - Bake bread\n  sell: Sell bread\n"),
            line("No space after the dash", "key-activities:\n  -bake\n  -sell\n"),
            line("A space that is none", "key-activities:\n\u00a0\u00a0bake: Bake bread\n")));
  }

  private static Family signs() {
    return new Family(
        "Quotes, brackets and signs",
        List.of(
            line("A quotation mark not closed", "name: \"Bakery\ncash: 5k\nsize: micro\n"),
            line("An apostrophe in single quotes", "name: 'Baker's shop'\n"),
            line("A backslash in double quotes", "name: \"C:\\Users\"\n"),
            line("A colon in a text", "name: Bakery: bread and more\n"),
            line("A sign that YAML keeps for itself", "name: @home bakery\n"),
            line("A star around a word", "name: *Bakery*\n"),
            line("An ampersand in front", "name: &Sons bakery\n"),
            line("Braces around a word", "name: {Bakery}\n"),
            line(
                "A bracket not closed",
                "key-activities:\n  bake:\n    needs: [oven, mill\n    cost: 5k per month\n"),
            line("A comma too many", "tags: [bread, , rolls]\n")));
  }

  private static Family json() {
    return new Family(
        "JSON",
        List.of(
            json("A missing comma", "{\n  \"linchpin\": 1\n  \"name\": \"Bakery\"\n}\n"),
            json("A comment", "{\n  // the bakery\n  \"linchpin\": 1\n}\n"),
            json("A brace not closed", "{\n  \"linchpin\": 1,\n  \"name\": \"Bakery\"\n"),
            json("A brace too many", "{\n  \"linchpin\": 1\n}}\n"),
            json(
                "Quotes within quotes", "{\"linchpin\": 1, \"name\": \"The \"best\" bakery\"}\n")));
  }

  private static Family values() {
    return new Family(
        "Values",
        List.of(
            line("A wrong unit", "key-activities:\n  bake: {cost: 80 days}\n"),
            line("A missing period", "fixed-costs: 5k\n"),
            line("A share without its percent sign", "capacity-slack: 80\n"),
            line("A range the wrong way round", "cash: 9k..3k\n"),
            line("A decimal comma", "cash: 2,5k\n"),
            line("A point that may part thousands", "cash: 25.000\n"),
            line("A comma within braces", "key-activities:\n  bake: {cost: 3,000 per month}\n"),
            line("A number in words", "cash: about five thousand\n"),
            line("Curly quotation marks", "cash: \u201c5k\u201d\n"),
            line("A date in another order", "last-review: 30.9.2026\n"),
            line("A date that may be two", "last-review: 4/9/2026\n"),
            line("A day that no calendar has", "last-review: 2026-02-30\n"),
            line("Neither yes nor no", "customer-segments:\n  locals: {free: perhaps}\n")));
  }

  private static Family documents() {
    List<Mistake> mistakes = new ArrayList<>();
    mistakes.add(yaml("Two models in a file", "name: Bakery\n---\nname: Mill\n"));
    mistakes.add(yaml("A format to come", "linchpin: 2\nname: Bakery\n"));
    mistakes.add(yaml("Comments alone", "# nothing yet\n"));
    mistakes.add(yaml("Another kind of file", "# Key activities\n\n- Bake bread\n"));
    mistakes.add(yaml("A character of no text", "name: Bak\0ery\n"));
    return new Family("Whole files", mistakes);
  }
}
