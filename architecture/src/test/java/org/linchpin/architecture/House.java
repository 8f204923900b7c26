package org.linchpin.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Path;
import java.util.List;

/// Everything Linchpin is made of: the compiled classes, and the folders of the sources.
final class House {
  static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.linchpin");

  /// Every module with code of its own, in the order of the arrows.
  static final List<String> MODULES =
      List.of(
          "model", "format", "engine", "lint", "guide", "render", "app", "cli", "server", "testkit",
          "bench");

  /// The modules whose results depend on nothing but their arguments.
  static final String[] PURE = {
    "org.linchpin.model..", "org.linchpin.engine..", "org.linchpin.lint.."
  };

  private House() {}

  static Path module(String name) {
    return Path.of("..", name);
  }

  static Path sources(String module) {
    return module(module).resolve("src/main/java");
  }
}
