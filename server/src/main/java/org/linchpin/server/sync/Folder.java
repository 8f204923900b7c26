package org.linchpin.server.sync;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.linchpin.format.ModelDocument;
import org.linchpin.format.ModelReader;
import org.linchpin.format.Problem;
import org.linchpin.format.Reading;
import org.linchpin.server.documents.DocumentState;
import org.linchpin.server.documents.Documents;
import org.linchpin.server.documents.ModelEntry;
import org.linchpin.server.documents.Outcome;
import org.linchpin.server.documents.Request;
import org.linchpin.server.documents.Submission;
import org.linchpin.server.documents.text.Splices;

/// A folder of YAML files and the models, brought into step by looking at both.
///
/// For each model is known which file is its own, and the last change after which both were the
/// same. A file that still says that is written anew when the model has gone on. A file that says
/// something else was edited: what differs becomes a change of the model like anybody's, made for
/// the text of that time and carried over what came since. Where that cannot be, because both
/// changed the same lines, the file's version is kept beside under a name of its own. A text that
/// is no model is left alone until it is one.
///
/// A file is read only when it has not been written to between two looks, since editors do not
/// write in one step. One thread at a time.
final class Folder {
  private final Path folder;
  private final Documents documents;
  private final KeptFiles kept;
  private final Clock clock;
  private final Consumer<String> reports;
  private final Map<String, TextFile.Stamp> settling = new HashMap<>();
  private final Map<String, TextFile.Stamp> done = new HashMap<>();
  private final Map<String, Long> compared = new HashMap<>();
  private final Map<String, TextFile.Stamp> reported = new HashMap<>();
  private final TreeSet<String> gone = new TreeSet<>();

  Folder(Path folder, Documents documents, KeptFiles kept, Clock clock, Consumer<String> reports) {
    this.folder = folder;
    this.documents = documents;
    this.kept = kept;
    this.clock = clock;
    this.reports = reports;
  }

  /// Looks at everything that has changed since the last time.
  ///
  /// @return true when a file was being written to, so that one should look again soon
  boolean pass() throws IOException {
    Map<String, ModelEntry> models = new LinkedHashMap<>();
    documents.list().forEach(entry -> models.put(entry.id(), entry));
    Map<String, TextFile.Stamp> files = files();
    boolean writing = false;
    for (Map.Entry<String, TextFile.Stamp> file : files.entrySet()) {
      if (kept.ofFile(file.getKey()).isEmpty()) {
        if (isSettled(file.getKey(), file.getValue())) {
          arrived(file.getKey(), file.getValue(), models);
        } else {
          writing = true;
        }
      }
    }
    for (Kept each : kept.all()) {
      Optional<ModelEntry> model = Optional.ofNullable(models.get(each.model()));
      Optional<TextFile.Stamp> stamp = Optional.ofNullable(files.get(each.file()));
      if (model.isPresent() && stamp.isEmpty()) {
        missing(each, model.get());
      } else if (model.isPresent() && isNews(each, model.get(), stamp.get())) {
        if (isSettled(each.file(), stamp.get())) {
          compare(each, stamp.get());
        } else {
          writing = true;
        }
      }
    }
    for (ModelEntry entry : models.values()) {
      if (!kept.has(entry.id())) {
        write(entry.id(), FileNames.of(entry.id(), entry.name()), documents.state(entry.id()));
      }
    }
    kept.save();
    return writing;
  }

  private Map<String, TextFile.Stamp> files() throws IOException {
    Map<String, TextFile.Stamp> files = new LinkedHashMap<>();
    try (Stream<Path> all = Files.list(folder)) {
      for (Path file : all.sorted().toList()) {
        String name = file.getFileName().toString();
        if (FileNames.isModel(name) && Files.isRegularFile(file)) {
          files.put(name, TextFile.stamp(file));
        }
      }
    }
    return files;
  }

  private boolean isSettled(String file, TextFile.Stamp stamp) {
    return stamp.equals(done.get(file)) || stamp.equals(settling.put(file, stamp));
  }

  private boolean isNews(Kept each, ModelEntry model, TextFile.Stamp stamp) {
    return !stamp.equals(done.get(each.file()))
        || model.sequence() != compared.getOrDefault(each.file(), each.sequence());
  }

  /// A file that belongs to no model yet.
  private void arrived(String file, TextFile.Stamp stamp, Map<String, ModelEntry> models)
      throws IOException {
    if (stamp.equals(done.get(file))) {
      return;
    }
    done.put(file, stamp);
    Optional<String> text = textOf(file);
    if (text.isEmpty()) {
      return;
    }
    Optional<ModelEntry> own =
        models.values().stream()
            .filter(entry -> !kept.has(entry.id()))
            .filter(
                entry -> FileNames.isOf(file, entry.id()) || text.get().equals(text(entry.id())))
            .findFirst();
    if (own.isPresent()) {
      Kept found = new Kept(own.get().id(), file, -1);
      kept.put(found);
      compare(found, stamp);
      return;
    }
    switch (ModelReader.read(text.get())) {
      case Reading.Read(ModelDocument document) ->
          kept.put(new Kept(documents.create(document).id(), file, 0));
      case Reading.Unreadable(List<Problem> problems) -> unreadable(file, problems);
    }
  }

  private String text(String model) {
    return documents.state(model).document().text();
  }

  private Optional<String> text(Kept each) {
    return each.sequence() < 0
        ? Optional.empty()
        : Optional.of(documents.at(each.model(), each.sequence()).document().text());
  }

  /// The words of a file; nothing when it has none that can be read, which is reported.
  private Optional<String> textOf(String file) {
    try {
      return Optional.of(TextFile.read(folder.resolve(file)));
    } catch (IOException unreadable) {
      reports.accept(
          "%s is left alone: it cannot be read as text (%s)."
              .formatted(file, unreadable.getMessage()));
      return Optional.empty();
    }
  }

  private void missing(Kept each, ModelEntry model) throws IOException {
    if (model.sequence() != each.sequence()) {
      write(each.model(), each.file(), documents.state(each.model()));
    } else if (gone.add(each.file())) {
      reports.accept(
          "%s was removed. Its model '%s' stays, and the file comes back with the next change; to put the model aside, do so in the workbench."
              .formatted(each.file(), model.name()));
    }
  }

  private void compare(Kept each, TextFile.Stamp stamp) throws IOException {
    gone.remove(each.file());
    compared.remove(each.file());
    Optional<String> found = textOf(each.file());
    DocumentState state = documents.state(each.model());
    String text = state.document().text();
    if (found.isEmpty()) {
      done.put(each.file(), stamp);
      compared.put(each.file(), state.sequence());
      return;
    }
    Optional<String> base = text(each);
    if (found.get().equals(text)) {
      kept.put(new Kept(each.model(), each.file(), state.sequence()));
      done.put(each.file(), stamp);
    } else if (base.equals(found)) {
      replace(each, found.get(), state);
    } else if (base.isPresent()) {
      takeIn(each, stamp, base.get(), found.get());
    } else {
      conflict(each, found.get());
    }
  }

  /// What was done to a file becomes a change of its model.
  private void takeIn(Kept each, TextFile.Stamp stamp, String base, String found)
      throws IOException {
    Splices edit = Splices.between(base, found);
    switch (documents.submit(each.model(), submission(each, edit, found)).join()) {
      case Outcome.Accepted _ -> {
        DocumentState state = documents.state(each.model());
        if (state.document().text().equals(found)) {
          kept.put(new Kept(each.model(), each.file(), state.sequence()));
          done.put(each.file(), stamp);
        } else {
          replace(each, found, state);
        }
      }
      case Outcome.Refused(List<Problem> problems, boolean stale) -> {
        if (stale) {
          conflict(each, found);
        } else {
          done.put(each.file(), stamp);
          compared.put(each.file(), documents.state(each.model()).sequence());
          if (!stamp.equals(reported.put(each.file(), stamp))) {
            unreadable(each.file(), problems);
          }
        }
      }
    }
  }

  /// The same edit of the same file is the same submission, even after a crash.
  private static Submission submission(Kept each, Splices edit, String found) {
    String name = "%s %s %s".formatted(each.file(), each.sequence(), found);
    UUID id = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    return new Submission(
        "file-" + id,
        "file",
        "file " + each.file(),
        "{}",
        new Request.Typing(each.sequence(), edit));
  }

  private void conflict(Kept each, String found) throws IOException {
    String beside = FileNames.conflict(each.file(), Instant.now(clock));
    for (int i = 2; Files.exists(folder.resolve(beside)); i++) {
      beside = FileNames.conflict(each.file() + "." + i, Instant.now(clock));
    }
    TextFile.write(folder.resolve(beside), found);
    reports.accept(
        "%s and its model were both changed in the same lines. The file's version is kept as %s; %s has the model's now."
            .formatted(each.file(), beside, each.file()));
    replace(each, found, documents.state(each.model()));
  }

  private void unreadable(String file, List<Problem> problems) {
    reports.accept(
        "%s is left alone until it is mended: %s"
            .formatted(
                file,
                problems.isEmpty()
                    ? "it is no model"
                    : "line %s: %s"
                        .formatted(problems.getFirst().line(), problems.getFirst().sentence())));
  }

  /// Writes over a file, unless somebody has written to it since it was read.
  private void replace(Kept each, String read, DocumentState state) throws IOException {
    if (textOf(each.file()).filter(read::equals).isPresent()) {
      write(each.model(), each.file(), state);
    }
  }

  private void write(String model, String file, DocumentState state) throws IOException {
    TextFile.write(folder.resolve(file), state.document().text());
    kept.put(new Kept(model, file, state.sequence()));
    done.put(file, TextFile.stamp(folder.resolve(file)));
    gone.remove(file);
  }
}
