package org.linchpin.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.linchpin.format.write.ModelWriter;
import org.linchpin.testkit.ModelGenerator;

/// Writes a made-up business of any size as YAML, for the timing of whole commands.
public final class GenerateModel {
  private static final long SEED = 7;

  private GenerateModel() {}

  /// Takes the number of activities, the number of links and the file to write.
  public static void main(String[] arguments) throws IOException {
    int activities = Integer.parseInt(arguments[0]);
    int links = Integer.parseInt(arguments[1]);
    Files.writeString(
        Path.of(arguments[2]), ModelWriter.yaml(ModelGenerator.large(SEED, activities, links)));
  }
}
