package org.linchpin.guide;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// An example model that comes with Linchpin.
///
/// @param id the name of its file without folder and ending
/// @param title what it is called in a list
/// @param sentence what it shows
/// @param file its path within the folder of examples
/// @param category what the business mostly does
public record Example(
    String id, String title, String sentence, String file, Kind kind, Category category) {

  /// What an example is there for.
  public enum Kind {
    /// One stated fact about a real company, on an otherwise illustrative canvas.
    COMPANY("company"),
    /// An invented business with all its numbers.
    QUANTIFIED("quantified"),
    /// A model with many faults, to see what is found.
    BAD("bad");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    /// The word used in lists and files.
    public String word() {
      return word;
    }
  }

  /// The three kinds of key activity, by which businesses are sorted too.
  public enum Category {
    PRODUCTION("production"),
    PROBLEM_SOLVING("problem-solving"),
    PLATFORM("platform");

    private final String word;

    Category(String word) {
      this.word = word;
    }

    /// The word used in models, as `problem-solving`.
    public String word() {
      return word;
    }
  }

  static Example of(String file, Kind kind, Category category, String title, String sentence) {
    String name = file.substring(file.lastIndexOf('/') + 1);
    String id = name.substring(0, name.length() - ".yaml".length());
    return new Example(id, title, sentence, file, kind, category);
  }

  /// The model as it stands in the file, comments included.
  ///
  /// @throws IllegalStateException when the file was not packaged
  public String text() {
    try (InputStream in = Example.class.getResourceAsStream("examples/" + file)) {
      if (in == null) {
        throw new IllegalStateException(
            "The example file (%s) is not on the class path.\nMaybe the guide module was built without its resources."
                .formatted(file));
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
