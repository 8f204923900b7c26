package org.linchpin.app;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.linchpin.engine.assess.Assessment;
import org.linchpin.engine.assess.Assessor;
import org.linchpin.lint.text.LabelKind;
import org.linchpin.lint.text.LabelReader;
import org.linchpin.model.BusinessModel;
import org.linchpin.model.Element;
import org.linchpin.model.ElementKind;
import org.linchpin.model.vocabulary.ModelAttributes;

/// Assesses a model, its wording included.
public final class AssessModel {
  /// The seed of whatever is sampled, so that everybody sees the same figures.
  public static final long SEED = 1;

  private AssessModel() {}

  public static Assessment of(BusinessModel model) {
    return Assessor.assess(model, taskLike(model), SEED);
  }

  /// The activities worded like items of a to-do list.
  private static Set<String> taskLike(BusinessModel model) {
    String language = model.value(ModelAttributes.LANGUAGE).orElse("en").toLowerCase(Locale.ROOT);
    LabelReader reader = LabelReader.forLanguage(language);
    return model.all(ElementKind.ACTIVITY).stream()
        .filter(activity -> reader.judge(activity.name()).kind() == LabelKind.TO_DO)
        .map(Element::id)
        .collect(Collectors.toUnmodifiableSet());
  }
}
