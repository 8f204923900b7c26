package org.linchpin.lint.rules;

import java.util.stream.Stream;
import org.linchpin.lint.CheckContext;
import org.linchpin.lint.Finding;
import org.linchpin.lint.Level;
import org.linchpin.lint.Rule;
import org.linchpin.lint.RuleInfo;
import org.linchpin.lint.Severity;
import org.linchpin.model.Element;
import org.linchpin.model.ElementKind;

/// A resource of which more is used than there is.
final class OverloadedResource implements Rule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "KA403",
          Severity.ERROR,
          Level.L2,
          "An overloaded resource",
          "More work than a resource can carry is not done, however well it is planned; that resource"
              + " sets the pace of the whole business.",
          "S93",
          "S117");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(CheckContext context) {
    return Stream.of(ElementKind.RESOURCE, ElementKind.MACHINE)
        .flatMap(context::all)
        .flatMap(
            resource ->
                Load.of(context, resource)
                    .filter(Load::isTooMuch)
                    .map(load -> finding(resource, load))
                    .stream());
  }

  private static Finding finding(Element resource, Load load) {
    return INFO.about(
            resource,
            "'%s' is loaded to %s of what it can do, by %s. Add capacity, move work elsewhere, or take on less."
                .formatted(resource.name(), Words.percent(load.share()), Words.names(load.users())))
        .with(load.users().toArray(Element[]::new))
        .at("capacity");
  }
}
