package org.linchpin.app;

import java.time.LocalDate;
import org.linchpin.format.ModelDocument;
import org.linchpin.format.ModelReader;
import org.linchpin.format.Reading;
import org.linchpin.guide.Examples;

/// Documents that tests of use cases start from.
public final class Models {
  public static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

  private Models() {}

  public static ModelDocument of(String text) {
    return switch (ModelReader.read(text)) {
      case Reading.Read(ModelDocument document) -> document;
      case Reading.Unreadable(var problems) -> throw new AssertionError(problems);
    };
  }

  public static ModelDocument example(String id) {
    return of(Examples.named(id).orElseThrow().text());
  }
}
