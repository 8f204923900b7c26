package org.linchpin.format.edit;

import java.util.SplittableRandom;
import org.linchpin.format.Readings;
import org.linchpin.format.write.ModelWriter;
import org.linchpin.testkit.ModelGenerator;

/// Models written in odd styles, for tests in other packages.
public final class OddTexts {
  private OddTexts() {}

  /// A small model with comments, gaps and every style of YAML.
  public static String of(long seed) {
    return OddYaml.write(
        Readings.document(ModelWriter.yaml(ModelGenerator.small(seed))).tree(),
        new SplittableRandom(seed));
  }
}
