package org.linchpin.lint.text;

import java.util.List;

/// A note that is only the name of a department, with activities of such a department to choose
/// from.
public record DepartmentMatch(String department, List<String> suggestions) {

  public DepartmentMatch {
    suggestions = List.copyOf(suggestions);
  }
}
