package org.linchpin.app.frameworks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.linchpin.format.write.ModelWriter;
import org.linchpin.guide.text.Block;
import org.linchpin.guide.text.MarkdownWriter;
import org.linchpin.guide.text.Span;
import org.linchpin.model.BusinessModel;
import org.linchpin.model.Element;
import org.linchpin.model.Fields;
import org.linchpin.model.lens.Framework;
import org.linchpin.model.lens.Lens;
import org.linchpin.model.lens.Slot;
import org.linchpin.model.vocabulary.CommonAttributes;
import org.linchpin.model.vocabulary.ModelAttributes;
import org.linchpin.render.CanvasContent;
import org.linchpin.render.CanvasHtml;
import org.linchpin.render.CanvasSvg;
import org.linchpin.render.RenderOptions;

/// A framework to fill in, or filled from a model, in several formats.
public final class FrameworkTemplate {
  private FrameworkTemplate() {}

  /// A model that says nothing but its name and lens.
  public static BusinessModel empty(Framework framework) {
    return new BusinessModel(
        Fields.NONE
            .with(CommonAttributes.NAME, framework.name())
            .with(ModelAttributes.LENS, framework.id()),
        List.of());
  }

  public static String svg(Framework framework, BusinessModel model) {
    return CanvasSvg.write(content(framework, model), RenderOptions.DEFAULT);
  }

  public static String html(Framework framework, BusinessModel model) {
    return CanvasHtml.write(content(framework, model), RenderOptions.DEFAULT);
  }

  private static CanvasContent content(Framework framework, BusinessModel model) {
    return CanvasContent.of(model, Map.of(), Map.of(), framework);
  }

  /// Each slot as a heading with its question and what stands in it; what has no slot comes last.
  public static String markdown(Framework framework, BusinessModel model) {
    Lens lens = Lens.of(framework, model);
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Heading(1, plain(model.name())));
    if (!model.name().equals(framework.name())) {
      blocks.add(new Block.Paragraph(plain(framework.name())));
    }
    for (Lens.Filled filled : lens.slots()) {
      blocks.add(new Block.Heading(2, plain(filled.slot().title())));
      blocks.add(new Block.Paragraph(List.of(new Span.Emphasis(filled.slot().question()))));
      addItems(blocks, names(filled));
    }
    List<String> beside =
        lens.beside().stream()
            .filter(one -> one.kind().block().isPresent())
            .map(Element::name)
            .toList();
    if (!beside.isEmpty()) {
      blocks.add(new Block.Heading(2, plain("Beside this canvas")));
      addItems(blocks, beside);
    }
    blocks.add(
        new Block.Paragraph(
            List.of(
                new Span.Plain(framework.attribution() + " "),
                new Span.Link("Licence", framework.licence()))));
    return MarkdownWriter.write(blocks);
  }

  private static List<String> names(Lens.Filled filled) {
    List<String> names = new ArrayList<>();
    filled.elements().forEach(element -> names.add(element.name()));
    filled.texts().forEach(said -> names.add(said.text()));
    return names;
  }

  private static void addItems(List<Block> blocks, List<String> names) {
    if (!names.isEmpty()) {
      blocks.add(
          new Block.Items(
              Block.Order.PLAIN, names.stream().map(FrameworkTemplate::plain).toList()));
    }
  }

  /// A file to fill in: each slot's question above the section that its notes go into.
  public static String yaml(Framework framework) {
    StringBuilder text = new StringBuilder(ModelWriter.yaml(empty(framework)));
    text.append("# ").append(framework.attribution()).append('\n');
    Map<String, List<Slot>> bySection =
        framework.slots().stream()
            .collect(
                Collectors.groupingBy(
                    slot -> slot.kind().section(),
                    java.util.LinkedHashMap::new,
                    Collectors.toList()));
    bySection.forEach(
        (section, slots) -> {
          text.append('\n');
          for (Slot slot : slots) {
            text.append("# ").append(slot.title()).append(": ").append(slot.question());
            text.append('\n');
            if (!slot.tag().isEmpty()) {
              text.append("#   a-note: {name: ..., tags: [").append(slot.tag()).append("]}\n");
            }
          }
          text.append(section).append(":\n");
        });
    return text.toString();
  }

  /// A model as YAML with its lens set.
  public static String yaml(Framework framework, BusinessModel model) {
    return ModelWriter.yaml(model.with(model.header().with(ModelAttributes.LENS, framework.id())));
  }

  private static List<Span> plain(String text) {
    return List.of(new Span.Plain(text));
  }
}
