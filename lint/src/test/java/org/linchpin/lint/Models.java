package org.linchpin.lint;

import java.time.LocalDate;
import org.linchpin.format.ModelDocument;
import org.linchpin.format.ModelReader;
import org.linchpin.format.Reading;
import org.linchpin.guide.frameworks.Frameworks;
import org.linchpin.model.BusinessModel;

/// Models written as text in tests, and the day on which they are checked.
public final class Models {
  public static final LocalDate TODAY = LocalDate.of(2026, 10, 15);

  private Models() {}

  /// The document in `text`; fails with every problem when it is none.
  public static ModelDocument document(String text) {
    return switch (ModelReader.read(text)) {
      case Reading.Read(ModelDocument document) -> document;
      case Reading.Unreadable(var problems) ->
          throw new AssertionError(
              String.join("\n", problems.stream().map(p -> p.sentence()).toList()) + "\n" + text);
    };
  }

  /// With every framework that comes with Linchpin.
  public static CheckContext context(BusinessModel model) {
    return CheckContext.of(model, TODAY).with(Frameworks.all());
  }

  public static CheckContext context(String text) {
    return context(document(text).model());
  }
}
