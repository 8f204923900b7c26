package org.linchpin.render.report;

import org.linchpin.model.BusinessModel;
import org.linchpin.model.vocabulary.ModelAttributes;
import org.linchpin.render.markup.Markup;

/// Whom a page owes credit.
record Footer(BusinessModel model) {
  void write(Markup out) {
    out.raw("<footer>\n");
    attribution(out);
    out.raw("<p>Made with Linchpin.</p>\n</footer>\n");
  }

  /// What the author of the model wants said, where there is something.
  void attribution(Markup out) {
    model
        .value(ModelAttributes.ATTRIBUTION)
        .map(Names::prose)
        .filter(text -> !text.isEmpty())
        .ifPresent(text -> out.element("p", text).line());
  }
}
