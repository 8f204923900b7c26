package org.linchpin.architecture;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/// One source file as the compiler parses it.
///
/// @param path of the file, relative to this module
/// @param lines its number of lines
/// @param methods the methods and constructors with a body
/// @param formats the texts on which `formatted` is called, as written
record JavaSource(Path path, int lines, List<Method> methods, List<String> formats) {

  /// A method and how many lines it takes, from its first annotation or word to its closing brace.
  record Method(String name, int lines) {}

  /// Every source file of a module, tests apart.
  static List<JavaSource> of(String module) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (Stream<Path> tree = Files.walk(House.sources(module));
        StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      List<Path> paths = tree.filter(path -> path.toString().endsWith(".java")).sorted().toList();
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null, files, null, null, null, files.getJavaFileObjectsFromPaths(paths));
      SourcePositions positions = Trees.instance(task).getSourcePositions();
      List<JavaSource> sources = new ArrayList<>();
      for (CompilationUnitTree unit : task.parse()) {
        sources.add(read(unit, positions));
      }
      return sources;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static JavaSource read(CompilationUnitTree unit, SourcePositions positions)
      throws IOException {
    Path path = Path.of(unit.getSourceFile().getName());
    Scanner scanner = new Scanner(unit, positions);
    scanner.scan(unit, null);
    return new JavaSource(path, Files.readAllLines(path).size(), scanner.methods, scanner.formats);
  }

  private static final class Scanner extends TreeScanner<@Nullable Void, @Nullable Void> {
    private final CompilationUnitTree unit;
    private final SourcePositions positions;
    private final List<Method> methods = new ArrayList<>();
    private final List<String> formats = new ArrayList<>();

    private Scanner(CompilationUnitTree unit, SourcePositions positions) {
      this.unit = unit;
      this.positions = positions;
    }

    @Override
    public @Nullable Void visitMethod(MethodTree method, @Nullable Void nothing) {
      LineMap map = unit.getLineMap();
      long from = map.getLineNumber(positions.getStartPosition(unit, method));
      long to = map.getLineNumber(positions.getEndPosition(unit, method));
      methods.add(new Method(method.getName().toString(), (int) (to - from + 1)));
      return super.visitMethod(method, null);
    }

    @Override
    public @Nullable Void visitMethodInvocation(MethodInvocationTree call, @Nullable Void nothing) {
      String called = call.getMethodSelect().toString();
      if (called.endsWith(".formatted")) {
        formats.add(called);
      }
      return super.visitMethodInvocation(call, null);
    }
  }
}
