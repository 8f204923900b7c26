package org.linchpin.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;

/// Where the command line starts.
public final class Main {
  private Main() {}

  public static void main(String[] arguments) {
    PrintStream out = stream(FileDescriptor.out);
    PrintStream err = stream(FileDescriptor.err);
    Session session =
        Session.of(System.in, out, err, Paint.detect(), Clock.system(ZoneId.systemDefault()));
    int code = run(session, arguments);
    out.flush();
    err.flush();
    System.exit(code);
  }

  private static PrintStream stream(FileDescriptor descriptor) {
    return new PrintStream(
        new java.io.BufferedOutputStream(new FileOutputStream(descriptor), 1 << 16),
        descriptor == FileDescriptor.err,
        StandardCharsets.UTF_8);
  }

  /// Runs one command and gives its exit code.
  static int run(Session session, String... arguments) {
    CommandLine line = new CommandLine(new LinchpinCommand(), new Commands(session));
    line.setOut(new PrintWriter(session.out(), true, StandardCharsets.UTF_8));
    line.setErr(new PrintWriter(session.err(), true, StandardCharsets.UTF_8));
    line.setColorScheme(
        CommandLine.Help.defaultColorScheme(
            session.paint() == Paint.ON ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF));
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.registerConverter(LocalDate.class, Main::day);
    line.registerConverter(Integer.class, text -> whole(text, Integer::valueOf));
    line.registerConverter(int.class, text -> whole(text, Integer::valueOf));
    line.registerConverter(Long.class, text -> whole(text, Long::valueOf));
    line.registerConverter(long.class, text -> whole(text, Long::valueOf));
    line.registerConverter(Double.class, Main::number);
    line.registerConverter(double.class, Main::number);
    line.getSubcommands()
        .values()
        .forEach(
            command -> command.getCommandSpec().versionProvider(new LinchpinCommand.Version()));
    line.setUsageHelpAutoWidth(false);
    line.setParameterExceptionHandler((problem, given) -> misused(session, problem));
    line.setExecutionExceptionHandler((failure, command, result) -> failed(session, failure));
    try {
      return line.execute(arguments);
    } catch (StackOverflowError | OutOfMemoryError failure) {
      return failed(session, failure);
    }
  }

  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException noDay) {
      throw new TypeConversionException(
          "'%s' is no day; expected one such as 2026-11-20".formatted(text));
    }
  }

  private static <N> N whole(String text, Function<String, N> read) {
    try {
      return read.apply(text.strip());
    } catch (NumberFormatException noNumber) {
      throw new TypeConversionException(
          "'%s' is no whole number that fits here; expected one such as 12".formatted(text));
    }
  }

  private static Double number(String text) {
    try {
      return Double.valueOf(text.strip());
    } catch (NumberFormatException noNumber) {
      throw new TypeConversionException(
          "'%s' is no number; expected one such as 0.01".formatted(text));
    }
  }

  private static int misused(Session session, ParameterException problem) {
    session.err().println(problem.getMessage());
    CommandLine.UnmatchedArgumentException.printSuggestions(
        problem, new PrintWriter(session.err(), true, StandardCharsets.UTF_8));
    String command = problem.getCommandLine().getCommandSpec().qualifiedName();
    session.err().println("See `%s --help`.".formatted(command));
    return ExitCode.UNUSABLE;
  }

  private static int failed(Session session, Throwable failure) {
    if (failure instanceof UserException mistake) {
      session.err().println(mistake.sentence());
      return ExitCode.UNUSABLE;
    }
    if (failure instanceof OutOfMemoryError) {
      session
          .err()
          .println(
              "There is not enough memory for this: %s MB may be used. Maybe a smaller model, or LINCHPIN_JAVA_OPTIONS=-Xmx4g."
                  .formatted(Runtime.getRuntime().maxMemory() >> 20));
      return ExitCode.UNUSABLE;
    }
    session
        .err()
        .println(
            "This is a fault in Linchpin, not in your input; what happened is %s"
                .formatted(log(failure)));
    return ExitCode.BUG;
  }

  private static String log(Throwable failure) {
    StringWriter trace = new StringWriter();
    trace.write(Instant.now() + "\n");
    failure.printStackTrace(new PrintWriter(trace, true));
    try {
      Path file = java.nio.file.Files.createTempFile("linchpin-", ".log");
      java.nio.file.Files.writeString(file, trace.toString());
      return "written in " + file;
    } catch (IOException nowhere) {
      return "a %s (there is no place for a log file)".formatted(failure.getClass().getName());
    }
  }
}
