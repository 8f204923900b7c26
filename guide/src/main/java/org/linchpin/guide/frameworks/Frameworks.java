package org.linchpin.guide.frameworks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.linchpin.model.lens.Framework;

/// The frameworks that come with Linchpin.
public final class Frameworks {
  /// The Business Model Canvas of Osterwalder and Pigneur (2010).
  public static final Framework BMC = load("bmc");

  /// The Lean Canvas of Maurya (2010), for a business that does not exist yet.
  public static final Framework LEAN_CANVAS = load("lean-canvas");

  /// The Squared Triangle of Cuofano: people and money, three questions each.
  public static final Framework SQUARED_TRIANGLE = load("squared-triangle");

  /// Value, technology, distribution and finance, by Cuofano, for technology businesses.
  public static final Framework VTDF = load("vtdf");

  /// Value, blockchain, distribution and economics, by Cuofano, for blockchain businesses.
  public static final Framework VBDE = load("vbde");

  /// The Mission Model Canvas of Blank, Newell and Osterwalder (2016), for those who spend a
  /// budget.
  public static final Framework MISSION_MODEL_CANVAS = load("mission-model-canvas");

  private static final List<Framework> ALL =
      List.of(BMC, LEAN_CANVAS, SQUARED_TRIANGLE, VTDF, VBDE, MISSION_MODEL_CANVAS);

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
