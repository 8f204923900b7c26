package org.linchpin.server.export;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import org.linchpin.format.ModelDocument;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/// A text about a model as a file to take away.
final class ModelFile {
  private ModelFile() {}

  /// Always a download: what a model says must not run as a page of ours.
  ///
  /// @param ending what comes after the name of the model, such as `-review.md`
  static ResponseEntity<String> of(
      ModelDocument document, String ending, String type, String text) {
    return named(plain(document.model().name()) + ending, type, text);
  }

  /// A file with a name of its own.
  static ResponseEntity<String> named(String fileName, String type, String text) {
    HttpHeaders headers = new HttpHeaders();
    headers.setContentType(new MediaType(MediaType.parseMediaType(type), StandardCharsets.UTF_8));
    headers.setContentDisposition(ContentDisposition.attachment().filename(fileName).build());
    return new ResponseEntity<>(text, headers, HttpStatus.OK);
  }

  private static String plain(String name) {
    String plain =
        Normalizer.normalize(name, Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-|-$", "");
    return plain.isEmpty() ? "model" : plain;
  }
}
