package org.linchpin.lint;

import java.util.Optional;
import org.linchpin.model.BusinessModel;

/// What a model is measured by: the size of the business and the thresholds.
///
/// @param size empty when the model does not say
public record Profile(Optional<SizeClass> size, Thresholds thresholds) {

  public static Profile of(BusinessModel model) {
    return new Profile(SizeClass.of(model), Thresholds.STANDARD);
  }

  public double value(Threshold threshold) {
    return thresholds.value(threshold);
  }

  /// The threshold of its size class; that of a large business when the size is not known.
  ///
  /// @param prefix the thresholds' common name, such as `KEY_ACTIVITIES`
  public double bySize(String prefix) {
    return value(Threshold.valueOf(prefix + "_" + size.orElse(SizeClass.LARGE).name()));
  }
}
