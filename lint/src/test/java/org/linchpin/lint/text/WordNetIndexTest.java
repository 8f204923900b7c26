package org.linchpin.lint.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.sf.extjwnl.data.IndexWord;
import net.sf.extjwnl.data.POS;
import net.sf.extjwnl.data.PointerType;
import net.sf.extjwnl.data.Synset;
import net.sf.extjwnl.dictionary.Dictionary;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class WordNetIndexTest {

  private static final Path INDEX =
      Path.of("src/main/resources/org/linchpin/lint/text/en/wordnet-nouns.txt");
  private static final String HEADER =
      """
      # WordNet 3.1 Copyright 2011 by Princeton University. All rights reserved. Licence: wordnet-licence.txt.
      # Derived by WordNetIndexTest; do not edit. word <TAB> noun senses by rank (a = lexicographer file 03, b = 04 ...) <TAB> v verb, a adjective, r adverb
      """;

  @Test
  void findsTheFirstTheLastAndNothingBetweenWords() {
    WordNetIndex index =
        WordNetIndex.of(
            "# about\nant\tc\t\nbake\t\tv\nbaker\tp\t\n".getBytes(StandardCharsets.UTF_8));

    assertThat(index.find("ant"))
        .map(WordNetIndex.Entry::nouns)
        .contains(List.of(Supersense.ANIMAL));
    assertThat(index.find("bake")).map(WordNetIndex.Entry::verb).contains(true);
    assertThat(index.find("baker"))
        .map(WordNetIndex.Entry::nouns)
        .contains(List.of(Supersense.PERSON));
    assertThat(index.find("an")).isEmpty();
    assertThat(index.find("bakery")).isEmpty();
    assertThat(index.find("zebra")).isEmpty();
    assertThat(index.find("")).isEmpty();
  }

  @Test
  void knowsTheSensesOfDeliveryInOrder() {
    assertThat(WordNetIndex.english().find("platform"))
        .map(entry -> entry.nouns().getFirst())
        .contains(Supersense.ARTIFACT);
    assertThat(WordNetIndex.english().find("delivery"))
        .map(entry -> entry.nouns().getFirst())
        .contains(Supersense.ACT);
  }

  @Test
  void findsEveryWordOfTheIndex() {
    List<String> words =
        WordList.rows("en/wordnet-nouns.txt").stream().map(fields -> fields[0]).toList();

    assertThat(words)
        .hasSizeGreaterThan(60_000)
        .allMatch(word -> WordNetIndex.english().find(word).isPresent());
  }

  @Test
  @Tag("slow")
  void indexIsWhatTheLibraryGives() throws Exception {
    String derived = derive();
    if ("rewrite".equals(System.getProperty("linchpin.golden"))) {
      Files.writeString(INDEX, derived);
    }
    assertThat(Files.readString(INDEX)).isEqualTo(derived);
  }

  private static String derive() throws Exception {
    Dictionary dictionary = Dictionary.getDefaultResourceInstance();
    Map<String, String> nouns = new TreeMap<>();
    Map<String, String> others = new TreeMap<>();
    for (POS pos : List.of(POS.NOUN, POS.VERB, POS.ADJECTIVE, POS.ADVERB)) {
      Iterator<IndexWord> words = dictionary.getIndexWordIterator(pos);
      while (words.hasNext()) {
        IndexWord word = words.next();
        String senses = senses(word);
        if (isPlain(word.getLemma()) && !senses.isEmpty()) {
          (pos == POS.NOUN ? nouns : others).merge(word.getLemma(), senses, String::concat);
        }
      }
    }
    TreeSet<String> all = new TreeSet<>(nouns.keySet());
    all.addAll(others.keySet());
    return HEADER
        + all.stream()
            .map(
                w ->
                    w + "\t" + nouns.getOrDefault(w, "") + "\t" + others.getOrDefault(w, "") + "\n")
            .collect(Collectors.joining());
  }

  private static boolean isPlain(String lemma) {
    return lemma.length() > 1
        && lemma.chars().allMatch(c -> (c >= 'a' && c <= 'z') || c == '-' || c == '\'');
  }

  private static String senses(IndexWord word) {
    return switch (word.getPOS()) {
      case NOUN -> nounSenses(word);
      case VERB -> "v";
      case ADJECTIVE -> "a";
      case ADVERB -> "r";
    };
  }

  private static String nounSenses(IndexWord word) {
    StringBuilder letters = new StringBuilder();
    for (Synset sense : word.getSenses()) {
      boolean name = !sense.getPointers(PointerType.INSTANCE_HYPERNYM).isEmpty();
      if (!name) {
        letters.append((char) ('a' + sense.getLexFileNum() - 3));
      }
    }
    return letters.toString();
  }
}
