package org.linchpin.app.guide;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.linchpin.guide.pages.Guide;
import org.linchpin.guide.text.Block;
import org.linchpin.model.BusinessModel;

/// Puts into a guide what the engine says about an open model, where the guide asks for it.
public final class GuideAnswers {
  private static final Map<String, Function<OpenModel, String>> ANSWERS =
      Map.ofEntries(
          Map.entry("key-activities", KeyAnswers::keyActivities),
          Map.entry("not-key", KeyAnswers::notKey),
          Map.entry("thirty-days", KeyAnswers::thirtyDays),
          Map.entry("defence", KeyAnswers::defence),
          Map.entry("outsource", KeyAnswers::outsource),
          Map.entry("measure", KeyAnswers::measure),
          Map.entry("next", KeyAnswers::next),
          Map.entry("category-mix", KeyAnswers::categoryMix),
          Map.entry("goals", KeyAnswers::goals),
          Map.entry("connections", BlockAnswers::connections),
          Map.entry("review", BlockAnswers::review),
          Map.entry("segments", BlockAnswers::segments),
          Map.entry("promises", BlockAnswers::promises),
          Map.entry("channels", BlockAnswers::channels),
          Map.entry("relationships", BlockAnswers::relationships),
          Map.entry("resources", BlockAnswers::resources),
          Map.entry("partners", BlockAnswers::partners),
          Map.entry("costs", BlockAnswers::costs),
          Map.entry("revenue", BlockAnswers::revenue));

  private GuideAnswers() {}

  /// The questions that can be answered, as guides name them.
  public static Set<String> questions() {
    return ANSWERS.keySet();
  }

  /// The guide with an answer at each place that asks for one.
  public static Guide in(Guide guide, BusinessModel model, LocalDate today) {
    OpenModel open = OpenModel.of(model, today);
    List<Block> blocks = new ArrayList<>();
    for (Block block : guide.blocks()) {
      if (block instanceof Block.Ask(String question)) {
        answer(question, open).map(Block.Told::new).ifPresent(blocks::add);
      } else {
        blocks.add(block);
      }
    }
    return guide.with(blocks);
  }

  /// One answer in the names of the model, if the question is known and there is something to say.
  public static Optional<String> answer(String question, BusinessModel model, LocalDate today) {
    return answer(question, OpenModel.of(model, today));
  }

  private static Optional<String> answer(String question, OpenModel open) {
    return Optional.ofNullable(ANSWERS.get(question))
        .map(answer -> answer.apply(open))
        .filter(text -> !text.isEmpty());
  }
}
