package org.linchpin.guide.frameworks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/// The frameworks that come with Linchpin.
public final class Frameworks {
  /// The Business Model Canvas of Osterwalder and Pigneur (2010).
  public static final Framework BMC = load("bmc");

  private static final List<Framework> ALL = List.of(BMC);

  private Frameworks() {}

  public static List<Framework> all() {
    return ALL;
  }

  public static Optional<Framework> of(String id) {
    return ALL.stream().filter(framework -> framework.id().equals(id)).findFirst();
  }

  private static Framework load(String id) {
    String file = id + ".yaml";
    try (InputStream in = Frameworks.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException(
            "The framework file (%s) is not on the class path.\nMaybe the guide module was built without its resources."
                .formatted(file));
      }
      return new FrameworkReader(file).read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
