package org.linchpin.app;

import java.time.LocalDate;
import org.linchpin.engine.assess.Assessment;
import org.linchpin.lint.CheckContext;
import org.linchpin.model.BusinessModel;

/// Assesses a model, its wording included.
public final class AssessModel {
  private AssessModel() {}

  public static Assessment of(BusinessModel model, LocalDate today) {
    return CheckContext.of(model, today).assessment();
  }
}
