package org.linchpin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// The launcher starts commands with the quick compiler alone, for which small steps of the stop
/// test are written another way; the answer is the same to the last digit.
@Tag("slow")
class QuickCompilerTest {

  @Test
  void answersAsTheOptimisingCompilerDoes() throws IOException, InterruptedException {
    String quick = stop("-XX:TieredStopAtLevel=1", "-Dlinchpin.quick-compiler=true");
    assertThat(quick).contains("\"verdict\": \"dies\"").isEqualTo(stop());
  }

  private static String stop(String... options) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(options));
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
    command.addAll(List.of("stop", "../examples/corner-bakery.yaml", "bake", "--json"));
    Process stop =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    String answer = new String(stop.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(stop.waitFor()).isZero();
    return answer;
  }
}
