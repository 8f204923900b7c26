package org.linchpin.server.sync;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// Which file belongs to which model, remembered across restarts in the folder of data.
final class KeptFiles {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private final Path memory;
  private final String folder;
  private final Map<String, Kept> byModel = new LinkedHashMap<>();
  private String saved = "";

  private KeptFiles(Path memory, String folder) {
    this.memory = memory;
    this.folder = folder;
  }

  /// What is remembered of a folder.
  ///
  /// @param files each with its model
  private record Memory(String folder, List<Kept> files) {}

  /// What was remembered of this folder; nothing when another one was synchronised before.
  static KeptFiles read(Path memory, Path folder) throws IOException {
    KeptFiles kept = new KeptFiles(memory, folder.toAbsolutePath().normalize().toString());
    if (Files.exists(memory)) {
      try {
        Memory known = MAPPER.readValue(Files.readString(memory), Memory.class);
        if (known.folder().equals(kept.folder)) {
          known.files().forEach(kept::put);
        }
      } catch (JacksonException broken) {
        throw new IOException(
            "%s is damaged. Maybe remove it: files are then matched by their names."
                .formatted(memory),
            broken);
      }
    }
    return kept;
  }

  List<Kept> all() {
    return List.copyOf(byModel.values());
  }

  boolean has(String model) {
    return byModel.containsKey(model);
  }

  Optional<Kept> ofFile(String file) {
    return byModel.values().stream().filter(kept -> kept.file().equals(file)).findFirst();
  }

  void put(Kept kept) {
    byModel.put(kept.model(), kept);
  }

  /// Writes what has changed.
  void save() throws IOException {
    String text = MAPPER.writeValueAsString(new Memory(folder, all()));
    if (!text.equals(saved)) {
      TextFile.write(memory, text);
      saved = text;
    }
  }
}
