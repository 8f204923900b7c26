package org.linchpin.app.interview;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.linchpin.format.bind.ModelBinder;
import org.linchpin.model.BusinessModel;
import org.linchpin.model.ElementKind;
import org.linchpin.model.edit.Edit;

/// The edits that one answer is, as they come together.
final class Changes {
  private final BusinessModel model;
  private final Set<String> taken = new HashSet<>();
  private final List<Edit> edits = new ArrayList<>();

  Changes(BusinessModel model) {
    this.model = model;
  }

  List<Edit> edits() {
    return List.copyOf(edits);
  }

  /// Adds an element and gives its id, made from the name.
  String add(ElementKind kind, String name) {
    String base = ModelBinder.slug(name);
    String id = base;
    for (int n = 2; model.element(id).isPresent() || taken.contains(id); n++) {
      id = base + "-" + n;
    }
    taken.add(id);
    edits.add(new Edit.Add(kind, id, name));
    return id;
  }

  void put(String element, String property, String value) {
    edits.add(new Edit.Set(element, property, value));
  }

  void put(String element, String property, List<String> values) {
    edits.add(new Edit.SetAll(element, property, values));
  }

  void connect(String element, String property, String target) {
    edits.add(new Edit.Connect(element, property, target));
  }

  void make(Edit edit) {
    edits.add(edit);
  }
}
