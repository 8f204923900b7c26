package org.linchpin.lint.rules;

import java.util.Optional;
import org.linchpin.lint.CheckContext;
import org.linchpin.model.Weights;
import org.linchpin.model.vocabulary.ModelAttributes;

/// The declared type of a business.
final class Kind {
  private Kind() {}

  /// The single category declared; empty for a mixed business or none.
  static Optional<String> of(CheckContext context) {
    return context
        .model()
        .value(ModelAttributes.KIND)
        .flatMap(Weights::largest)
        .filter(kind -> !kind.equals("mixed"));
  }

  static boolean is(CheckContext context, String kind) {
    return of(context).map(kind::equals).orElse(false);
  }
}
