package org.linchpin.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.linchpin.format.ModelDocument;
import org.linchpin.format.ModelReader;
import org.linchpin.format.Problem;
import org.linchpin.format.Reading;

/// Files by name, where `-` is standard input or output.
final class Files {
  /// Larger files are no models.
  private static final int LARGEST = 64_000_000;

  private static final Pattern OTHER_FORMAT =
      Pattern.compile("(?i).*\\.(pdf|docx?|pptx?|xlsx?|png|jpe?g|gif|svg|md|txt|csv|json|ya?ml)");

  private final InputStream in;
  private final PrintStream out;

  Files(InputStream in, PrintStream out) {
    this.in = in;
    this.out = out;
  }

  /// What the file is called in messages.
  static String name(String file) {
    return file.equals("-") ? "standard input" : file;
  }

  String read(String file) {
    try {
      byte[] bytes = file.equals("-") ? in.readNBytes(LARGEST + 1) : readPath(file);
      if (bytes.length > LARGEST) {
        throw new UserException(
            String.format(Locale.ROOT, "%s is larger than %,d bytes.", name(file), LARGEST));
      }
      return StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes))
          .toString();
    } catch (CharacterCodingException notUtf8) {
      throw new UserException(
          "%s is not UTF-8 text. Maybe save it again with the encoding UTF-8."
              .formatted(name(file)));
    } catch (IOException failed) {
      throw new UserException("%s cannot be read: %s.".formatted(name(file), reason(failed)));
    }
  }

  private static byte[] readPath(String file) throws IOException {
    Path path = path(file);
    if (java.nio.file.Files.isDirectory(path)) {
      throw new UserException("%s is a folder, not a file.".formatted(file));
    }
    if (!java.nio.file.Files.exists(path)) {
      throw new UserException(
          "There is no file %s. Maybe `linchpin examples` shows one to start from."
              .formatted(file));
    }
    try (InputStream stream = java.nio.file.Files.newInputStream(path)) {
      return stream.readNBytes(LARGEST + 1);
    }
  }

  private static Path path(String file) {
    try {
      return Path.of(file);
    } catch (InvalidPathException invalid) {
      throw new UserException("'%s' is not a file name.".formatted(file));
    }
  }

  /// The model in a file; every problem with its place when it is none.
  ModelDocument open(String file) {
    return switch (ModelReader.read(read(file))) {
      case Reading.Read(ModelDocument document) -> document;
      case Reading.Unreadable(List<Problem> problems) ->
          throw new UnreadableModelException(name(file), problems);
    };
  }

  /// Writes a whole file at once, so that a failure leaves the old one as it was.
  void write(String file, String text) {
    if (file.equals("-")) {
      out.print(text);
      out.flush();
      return;
    }
    try {
      Path target = path(file).toAbsolutePath();
      if (java.nio.file.Files.isDirectory(target)) {
        throw new UserException("%s is a folder, not a file to write.".formatted(file));
      }
      if (java.nio.file.Files.exists(target)) {
        target = target.toRealPath();
        if (!java.nio.file.Files.isRegularFile(target)) {
          // a device or a pipe is written to, never replaced
          java.nio.file.Files.writeString(target, text);
          return;
        }
      }
      Path folder = target.getParent();
      if (folder != null && !java.nio.file.Files.isDirectory(folder)) {
        throw new UserException("There is no folder %s to write %s in.".formatted(folder, file));
      }
      Path draft = java.nio.file.Files.createTempFile(folder, ".linchpin-", ".tmp");
      try {
        java.nio.file.Files.writeString(draft, text);
        keepPermissions(target, draft);
        java.nio.file.Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        java.nio.file.Files.deleteIfExists(draft);
      }
    } catch (IOException failed) {
      throw new UserException("%s cannot be written: %s.".formatted(file, reason(failed)));
    }
  }

  private static void keepPermissions(Path target, Path draft) throws IOException {
    if (!java.nio.file.FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
      return;
    }
    java.nio.file.Files.setPosixFilePermissions(
        draft,
        java.nio.file.Files.exists(target)
            ? java.nio.file.Files.getPosixFilePermissions(target)
            : java.nio.file.attribute.PosixFilePermissions.fromString("rw-r--r--"));
  }

  /// True when both names mean the same file.
  boolean same(String one, String other) {
    if (one.equals("-") || other.equals("-")) {
      return false;
    }
    try {
      return java.nio.file.Files.isSameFile(path(one), path(other));
    } catch (IOException missing) {
      return false;
    }
  }

  /// @throws UserException when what is to be written is the model itself
  void refuseSame(String model, @Nullable String output) {
    if (output != null && same(model, output)) {
      throw new UserException(
          "%s is the model itself and is not overwritten. Maybe another name.".formatted(output));
    }
  }

  /// @throws UserException when the name of a page says that it is something else
  void refuseOtherThanHtml(@Nullable String page) {
    String name = page == null ? "" : page.substring(page.lastIndexOf('/') + 1);
    if (OTHER_FORMAT.matcher(name).matches()) {
      throw new UserException(
          "%s would hold HTML, which its name does not say. Maybe %s.html."
              .formatted(page, name.substring(0, name.lastIndexOf('.'))));
    }
  }

  /// @throws UserException when the file exists and is not to be overwritten
  void refuseToOverwrite(String file, boolean force) {
    if (!force && exists(file)) {
      throw new UserException(
          "%s exists and is not overwritten. Maybe --force, or another name.".formatted(file));
    }
  }

  /// Standard input, line by line.
  BufferedReader input() {
    return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
  }

  boolean exists(String file) {
    return !file.equals("-") && java.nio.file.Files.exists(path(file));
  }

  private static String reason(IOException failed) {
    if (failed instanceof NoSuchFileException) {
      return "it does not exist";
    }
    if (failed instanceof java.nio.file.AccessDeniedException) {
      return "access is denied";
    }
    String reason = failed instanceof FileSystemException system ? system.getReason() : null;
    return reason != null ? reason : failed.getClass().getSimpleName();
  }
}
