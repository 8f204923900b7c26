package org.linchpin.format.bind;

import org.linchpin.format.tree.YamlNode.YamlEntry;
import org.linchpin.model.BusinessModel;
import org.linchpin.model.Element;
import org.linchpin.model.ElementKind;

/// Reads a few elements from their entries alone, for a model whose others are known.
public final class ElementBinder {
  private final Problems problems = new Problems();
  private final LinkCheck check = new LinkCheck();
  private final FieldsBinder binder = new FieldsBinder(problems, check);

  /// The element under its id; complete only when [#isSound].
  public Element bind(ElementKind kind, YamlEntry entry) {
    return new Element(entry.key().text(), kind, binder.element(kind, entry.key(), entry.value()));
  }

  /// True when all that was bound has no problem and leads to elements of the model.
  public boolean isSound(BusinessModel model) {
    return problems.inOrder().isEmpty() && check.allLead(model::element);
  }
}
