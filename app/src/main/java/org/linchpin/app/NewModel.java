package org.linchpin.app;

import java.util.List;
import org.linchpin.format.ModelDocument;
import org.linchpin.format.ModelReader;
import org.linchpin.format.Reading;
import org.linchpin.format.edit.DocumentEditor;
import org.linchpin.format.edit.Edited;
import org.linchpin.format.write.ModelWriter;
import org.linchpin.guide.Example;
import org.linchpin.model.BusinessModel;
import org.linchpin.model.ElementKind;
import org.linchpin.model.Fields;
import org.linchpin.model.edit.Edit;
import org.linchpin.model.vocabulary.CommonAttributes;

/// A model to start from: its sections empty, a question in front of each.
public final class NewModel {
  private NewModel() {}

  private record Section(ElementKind kind, String question, String example) {}

  /// From the promise backwards, as one should think.
  private static final List<Section> SECTIONS =
      List.of(
          new Section(
              ElementKind.SEGMENT,
              "Who pays you, and who uses what you offer?",
              "regulars: {name: People who live nearby}"),
          new Section(
              ElementKind.PROPOSITION,
              "What do you promise each of them?",
              "fresh-bread: {name: Warm bread all day, for: [regulars]}"),
          new Section(
              ElementKind.ACTIVITY,
              "What must you do exceptionally well to keep that promise? A verb and its object.",
              "bake: {name: Bake bread overnight, delivers: [fresh-bread], needs: [oven]}"),
          new Section(
              ElementKind.CHANNEL,
              "How does it reach them?",
              "shop: {name: The shop, reaches: [regulars]}"),
          new Section(
              ElementKind.RELATIONSHIP,
              "What keeps them with you?",
              "counter-talk: {name: We know them by name, with: [regulars]}"),
          new Section(
              ElementKind.STREAM,
              "What do they pay for, and about how much?",
              "sales: {name: Counter sales, from: [regulars], for: [fresh-bread], amount: 30k per month}"),
          new Section(
              ElementKind.RESOURCE, "What do you need to have for it?", "oven: {name: Deck oven}"),
          new Section(
              ElementKind.PARTNER,
              "Who does something for you?",
              "mill: {name: Mill, provides: [bake]}"),
          new Section(
              ElementKind.COST,
              "What does it cost?",
              "wages: {name: Wages, amount: 12k per month, pays-for: [bake]}"));

  /// A model named `name`, as YAML with comments.
  public static String text(String name) {
    BusinessModel empty =
        new BusinessModel(Fields.NONE.with(CommonAttributes.NAME, name), List.of());
    StringBuilder text = new StringBuilder(ModelWriter.yaml(empty));
    text.append(
        """
        # Numbers are optional. Useful ones: people: 9, currency: EUR, cash: 25k..65k
        """);
    for (Section section : SECTIONS) {
      text.append("\n# ").append(section.question()).append("\n#   ").append(section.example());
      text.append('\n').append(section.kind().section()).append(":\n");
    }
    return text.toString();
  }

  /// An editable copy of an example under another name, its text as it was otherwise.
  ///
  /// @throws IllegalStateException when the example cannot be read, which a test rules out
  public static String copy(Example example, String name) {
    if (ModelReader.read(example.text()) instanceof Reading.Read(ModelDocument document)
        && DocumentEditor.apply(document, List.of(new Edit.Set("", "name", name)))
            instanceof Edited.Changed(ModelDocument named)) {
      return named.text();
    }
    throw new IllegalStateException(
        "The example (%s) cannot be given the name (%s).".formatted(example.id(), name));
  }
}
