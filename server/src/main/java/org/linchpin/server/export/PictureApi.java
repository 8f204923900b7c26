package org.linchpin.server.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.linchpin.app.RenderModel;
import org.linchpin.format.ModelDocument;
import org.linchpin.render.map.GrowthSvg;
import org.linchpin.render.map.MindMapSvg;
import org.linchpin.render.map.RelationsSvg;
import org.linchpin.render.theme.Appearance;
import org.linchpin.server.documents.DocumentState;
import org.linchpin.server.documents.Documents;
import org.linchpin.server.documents.Version;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Pictures of a model: how its blocks relate, a mind map, and how it grew.
///
/// `theme` is `light`, `dark` or `automatic`.
@RestController
@RequestMapping("/api/models/{id}/files")
class PictureApi {
  private static final String SVG = "image/svg+xml";

  /// The most versions side by side; of more, the first and the latest are shown.
  private static final int MOST = 6;

  private final Documents documents;

  PictureApi(Documents documents) {
    this.documents = documents;
  }

  @GetMapping(path = "/relations.svg", produces = SVG)
  ResponseEntity<String> relations(
      @PathVariable String id, @RequestParam(defaultValue = "automatic") String theme) {
    ModelDocument document = documents.state(id).document();
    return ModelFile.of(
        document, "-relations.svg", SVG, RelationsSvg.write(document.model(), appearance(theme)));
  }

  @GetMapping(path = "/mind-map.svg", produces = SVG)
  ResponseEntity<String> mindMap(
      @PathVariable String id, @RequestParam(defaultValue = "automatic") String theme) {
    ModelDocument document = documents.state(id).document();
    return ModelFile.of(
        document,
        "-mind-map.svg",
        SVG,
        MindMapSvg.write(
            document.model(), RenderModel.framework(document.model()), appearance(theme)));
  }

  /// The beginning, the named versions, and the model as it is now.
  @GetMapping(path = "/growth.svg", produces = SVG)
  ResponseEntity<String> growth(
      @PathVariable String id,
      @RequestParam(defaultValue = "automatic") String theme,
      @RequestParam(defaultValue = "The beginning") String beginning,
      @RequestParam(defaultValue = "Now") String now) {
    DocumentState state = documents.state(id);
    List<GrowthSvg.Stage> stages = new ArrayList<>();
    stages.add(stage(id, beginning, 0));
    versions(id, state.sequence())
        .forEach(version -> stages.add(stage(id, version.name(), version.sequence())));
    if (state.sequence() > 0) {
      stages.add(new GrowthSvg.Stage(now, state.document().model()));
    }
    return ModelFile.of(
        state.document(),
        "-growth.svg",
        SVG,
        GrowthSvg.write(
            stages, RenderModel.framework(state.document().model()), appearance(theme)));
  }

  private GrowthSvg.Stage stage(String id, String name, long sequence) {
    return new GrowthSvg.Stage(name, documents.at(id, sequence).document().model());
  }

  /// Those between the beginning and now, the oldest first, the latest when there are many.
  private List<Version> versions(String id, long now) {
    List<Version> between =
        documents.versions(id).stream()
            .filter(version -> version.sequence() > 0 && version.sequence() < now)
            .sorted(Comparator.comparingLong(Version::sequence))
            .toList();
    return between.subList(Math.max(0, between.size() - MOST), between.size());
  }

  private static Appearance appearance(String theme) {
    return switch (theme.toLowerCase(Locale.ROOT)) {
      case "light" -> Appearance.LIGHT;
      case "dark" -> Appearance.DARK;
      default -> Appearance.AUTOMATIC;
    };
  }
}
