package org.linchpin.server;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/// The parts of the workbench use one another only where they may, and never in a circle.
class ModulesTest {
  @Test
  void keepToTheirArrows() {
    ApplicationModules.of(Workbench.class).verify();
  }
}
