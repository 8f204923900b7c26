package org.linchpin.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.linchpin.app.interview.Asked;
import org.linchpin.app.interview.Interview;
import org.linchpin.app.interview.ModelReport;
import org.linchpin.app.interview.Option;
import org.linchpin.app.interview.Reply;
import org.linchpin.app.interview.Step;
import org.linchpin.format.ModelDocument;
import org.linchpin.format.ModelReader;
import org.linchpin.format.Reading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `linchpin interview`: asks one question at a time and writes the model.
@Command(
    name = "interview",
    mixinStandardHelpOptions = true,
    description = "Asks one question at a time and writes the answers into a model.",
    footer = {
      "",
      "Every answer is saved at once; leave with 'quit' and come back with the same FILE.",
      "'?' means: don't know. 'back' takes the last answer back. 'why' says why it is asked.",
      "'report' writes the report as far as it goes."
    })
final class InterviewCommand extends SessionCommand {
  private static final int WIDTH = 78;
  private static final int MOST_OPTIONS = 20;

  @Parameters(
      paramLabel = "FILE",
      arity = "0..1",
      description = "The model to make or to go on with. Default: ${DEFAULT-VALUE}.",
      defaultValue = "business.yaml")
  private String file = "";

  @picocli.CommandLine.Option(
      names = "--report",
      paramLabel = "OUT",
      description = "Write the report to OUT, a .md or .html file, and ask nothing.")
  private @Nullable String report;

  @picocli.CommandLine.Option(
      names = "--quick",
      description = "Ask only what the report cannot do without.")
  private boolean quick;

  private final Deque<ModelDocument> before = new ArrayDeque<>();

  InterviewCommand(Session session) {
    super(session);
  }

  @Override
  public Integer call() {
    if (file.equals("-")) {
      throw new UserException(
          "An interview needs a file to write into. Maybe linchpin interview business.yaml.");
    }
    if (report != null) {
      session().files().refuseSame(file, report);
      write(session().files().open(file), report);
      return ExitCode.CLEAN;
    }
    LocalDate today = LocalDate.now(session().clock());
    Interview interview = Interview.of(document(), today);
    greet(interview);
    talk(interview, session().files().input(), today);
    return ExitCode.CLEAN;
  }

  private ModelDocument document() {
    if (session().files().exists(file)) {
      return session().files().open(file);
    }
    if (ModelReader.read("linchpin: 1\n") instanceof Reading.Read(ModelDocument empty)) {
      return empty;
    }
    throw new IllegalStateException("An empty model cannot be read.");
  }

  private void greet(Interview interview) {
    Interview.Open open = interview.remaining();
    say(
        interview.document().model().elements().isEmpty()
            ? "A few questions about your business, one at a time. '?' is a fair answer."
            : "%s open, and %s more that can wait."
                .formatted(questions(open.needed()), open.others()));
    say("Saved in %s after each answer; 'quit' leaves, 'back' takes one back.".formatted(file));
  }

  private static String questions(int count) {
    return count == 1 ? "1 question is" : count + " questions are";
  }

  private void talk(Interview from, BufferedReader input, LocalDate today) {
    Interview interview = from;
    Optional<Asked> next = next(interview);
    while (next.isPresent()) {
      ask(next.get());
      String line = line(input);
      if (line == null || line.strip().equalsIgnoreCase("quit")) {
        say("");
        say("Go on with: linchpin interview %s".formatted(file));
        return;
      }
      interview = heard(interview, next.get(), line.strip(), today);
      next = next(interview);
    }
    finished(interview);
  }

  private Optional<Asked> next(Interview interview) {
    return interview.next().filter(asked -> asked.isNeeded() || !quick);
  }

  private @Nullable String line(BufferedReader input) {
    try {
      return input.readLine();
    } catch (IOException failed) {
      throw new UserException("The answer cannot be read: %s.".formatted(failed.getMessage()));
    }
  }

  private Interview heard(Interview interview, Asked asked, String line, LocalDate today) {
    if (line.equalsIgnoreCase("why")) {
      say(Words.plain(interview.why(asked)));
      return interview;
    }
    if (line.equalsIgnoreCase("report")) {
      say("The report is in %s.".formatted(report(interview)));
      interview.sufficiency().lacking().forEach(this::say);
      return interview;
    }
    return line.equalsIgnoreCase("back") ? back(interview, today) : taken(interview, asked, line);
  }

  private Interview back(Interview interview, LocalDate today) {
    if (before.isEmpty()) {
      say("There is nothing to take back.");
      return interview;
    }
    ModelDocument earlier = before.pop();
    session().files().write(file, earlier.text());
    return Interview.of(earlier, today);
  }

  private Interview taken(Interview interview, Asked asked, String line) {
    return switch (interview.answer(asked, line)) {
      case Step.Refused(String why) -> {
        say(session().paint().warning(Words.plain(why)));
        yield interview;
      }
      case Step.Taken taken -> {
        before.push(interview.document());
        session().files().write(file, taken.interview().document().text());
        taken.remarks().forEach(remark -> say(session().paint().warning(Words.plain(remark))));
        tellWhenEnough(interview, taken.interview());
        yield taken.interview();
      }
    };
  }

  private void tellWhenEnough(Interview before, Interview after) {
    if (after.sufficiency().isReached() && !before.sufficiency().isReached()) {
      say("");
      say("There is enough for a report that stands: 'report' writes it. More only adds to it.");
    }
  }

  private void ask(Asked asked) {
    say("");
    Words.wrap(Words.plain(asked.text()), WIDTH)
        .forEach(line -> session().out().println(session().paint().bold(line)));
    if (!asked.help().isEmpty()) {
      quiet(asked.help());
    }
    if (!asked.example().isEmpty()) {
      quiet("For example: " + asked.example());
    }
    List<Option> options = asked.options();
    for (int i = 0; i < Math.min(options.size(), MOST_OPTIONS); i++) {
      session()
          .out()
          .printf(Locale.ROOT, "  %2d  %s%n", i + 1, Words.plain(options.get(i).label()));
    }
    if (options.size() > MOST_OPTIONS) {
      quiet("and %s more; type a name".formatted(options.size() - MOST_OPTIONS));
    }
    if (asked.reply() == Reply.PICK && !options.isEmpty()) {
      quiet("Numbers or new names, separated by semicolons.");
    }
    session().out().print("> ");
    session().out().flush();
  }

  private void quiet(String text) {
    Words.wrap(Words.plain(text), WIDTH)
        .forEach(line -> session().out().println(session().paint().quiet(line)));
  }

  private void say(String text) {
    Words.wrap(text, WIDTH).forEach(session().out()::println);
  }

  private void finished(Interview interview) {
    session().files().write(file, interview.tidyText());
    String page = report(interview);
    say("");
    if (quick && interview.next().isPresent()) {
      say("What the report needs is answered; without --quick there is more to ask.");
    }
    say(
        "That is all. The report is in %s; the whole answer: linchpin assess %s"
            .formatted(page, file));
  }

  /// Writes the report beside the model and gives its name.
  private String report(Interview interview) {
    String page = file.replaceAll("\\.[^./]*$", "") + "-report.md";
    write(interview.document(), page);
    return page;
  }

  private void write(ModelDocument document, String out) {
    LocalDate today = LocalDate.now(session().clock());
    session()
        .files()
        .write(
            out,
            out.toLowerCase(Locale.ROOT).matches(".*\\.html?")
                ? ModelReport.html(document.model(), today)
                : ModelReport.markdown(document.model(), today));
  }
}
