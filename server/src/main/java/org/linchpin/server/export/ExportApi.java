package org.linchpin.server.export;

import java.time.Clock;
import java.time.LocalDate;
import org.linchpin.app.RenderModel;
import org.linchpin.format.ModelDocument;
import org.linchpin.format.write.ModelWriter;
import org.linchpin.render.CanvasSvg;
import org.linchpin.render.RenderOptions;
import org.linchpin.server.documents.Documents;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// A model as a file: its own text, JSON, the canvas as a picture, the report.
@RestController
@RequestMapping("/api/models/{id}/files")
class ExportApi {
  private final Documents documents;
  private final Clock clock;

  ExportApi(Documents documents, Clock clock) {
    this.documents = documents;
    this.clock = clock;
  }

  @GetMapping(path = "/model.yaml", produces = "text/yaml")
  ResponseEntity<String> yaml(@PathVariable String id) {
    ModelDocument document = document(id);
    return file(document, "yaml", "text/yaml", document.text());
  }

  @GetMapping(path = "/model.json", produces = "application/json")
  ResponseEntity<String> json(@PathVariable String id) {
    ModelDocument document = document(id);
    return file(document, "json", "application/json", ModelWriter.json(document.model()));
  }

  @GetMapping(path = "/canvas.svg", produces = "image/svg+xml")
  ResponseEntity<String> canvas(@PathVariable String id) {
    ModelDocument document = document(id);
    return file(
        document,
        "svg",
        "image/svg+xml",
        CanvasSvg.write(
            RenderModel.canvas(document.model(), LocalDate.now(clock)), RenderOptions.DEFAULT));
  }

  @GetMapping(path = "/report.html", produces = "text/html")
  ResponseEntity<String> report(@PathVariable String id) {
    ModelDocument document = document(id);
    return file(
        document, "html", "text/html", RenderModel.report(document.model(), LocalDate.now(clock)));
  }

  private ModelDocument document(String id) {
    return documents.state(id).document();
  }

  private static ResponseEntity<String> file(
      ModelDocument document, String ending, String type, String text) {
    return ModelFile.of(document, "." + ending, type, text);
  }
}
