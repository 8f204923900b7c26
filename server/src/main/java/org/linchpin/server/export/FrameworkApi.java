package org.linchpin.server.export;

import org.linchpin.app.frameworks.FrameworkTemplate;
import org.linchpin.format.ModelDocument;
import org.linchpin.guide.frameworks.Frameworks;
import org.linchpin.model.BusinessModel;
import org.linchpin.model.lens.Framework;
import org.linchpin.server.documents.Documents;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/// Frameworks as files to fill in, and a model in any of them.
@RestController
class FrameworkApi {
  private final Documents documents;

  FrameworkApi(Documents documents) {
    this.documents = documents;
  }

  /// A framework to fill in, as svg, html, md or yaml.
  @GetMapping("/api/reference/frameworks/{framework}/template.{ending}")
  ResponseEntity<String> template(@PathVariable String framework, @PathVariable String ending) {
    Framework wanted = named(framework);
    String text =
        ending.equals("yaml")
            ? FrameworkTemplate.yaml(wanted)
            : text(wanted, FrameworkTemplate.empty(wanted), ending);
    return ModelFile.named("%s.%s".formatted(wanted.id(), ending), type(ending), text);
  }

  /// A model in a framework, as svg, html, md or yaml.
  @GetMapping("/api/models/{id}/files/frameworks/{framework}.{ending}")
  ResponseEntity<String> filled(
      @PathVariable String id, @PathVariable String framework, @PathVariable String ending) {
    ModelDocument document = documents.state(id).document();
    Framework wanted = named(framework);
    return ModelFile.of(
        document,
        "-%s.%s".formatted(wanted.id(), ending),
        type(ending),
        text(wanted, document.model(), ending));
  }

  private static String text(Framework framework, BusinessModel model, String ending) {
    return switch (ending) {
      case "svg" -> FrameworkTemplate.svg(framework, model);
      case "html" -> FrameworkTemplate.html(framework, model);
      case "md" -> FrameworkTemplate.markdown(framework, model);
      case "yaml" -> FrameworkTemplate.yaml(framework, model);
      default ->
          throw missing("There is no template '.%s'; expected svg, html, md or yaml.", ending);
    };
  }

  private static String type(String ending) {
    return switch (ending) {
      case "svg" -> "image/svg+xml";
      case "html" -> "text/html";
      case "md" -> "text/markdown";
      default -> "text/yaml";
    };
  }

  private static Framework named(String id) {
    return Frameworks.of(id).orElseThrow(() -> missing("There is no framework '%s'.", id));
  }

  private static ResponseStatusException missing(String sentence, String found) {
    return new ResponseStatusException(HttpStatus.NOT_FOUND, sentence.replace("%s", found));
  }
}
