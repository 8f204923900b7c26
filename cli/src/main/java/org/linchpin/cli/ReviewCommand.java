package org.linchpin.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.linchpin.app.review.CloseReview;
import org.linchpin.app.review.ReviewCalendar;
import org.linchpin.app.review.ReviewInvitation;
import org.linchpin.app.review.ReviewPage;
import org.linchpin.app.review.ReviewSheet;
import org.linchpin.format.ModelDocument;
import org.linchpin.format.edit.DocumentEditor;
import org.linchpin.format.edit.Edited;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `linchpin review`: what changed since the last one, what the figures say, what to decide.
@Command(
    name = "review",
    mixinStandardHelpOptions = true,
    description = "Shows what a review has to look at, or closes one with its decisions.",
    footer = {
      "",
      "linchpin review bakery.yaml",
      "linchpin review bakery.yaml --close --decide \"Train a second baker: nobody stands in\"",
      "",
      "Closing keeps a copy beside the model, with which the next review compares."
    })
final class ReviewCommand extends SessionCommand {
  @Parameters(paramLabel = "FILE", description = "The model.")
  private String file = "";

  @Option(
      names = "--since",
      paramLabel = "OLD",
      description = "The version to compare with. Default: the copy the last review kept.")
  private @Nullable String since;

  @Option(names = "--close", description = "Write the review into the model and keep a copy.")
  private boolean close;

  @Option(
      names = "--decide",
      paramLabel = "TEXT",
      description = "A decision with its reason; may be given several times.")
  private List<String> decisions = List.of();

  @Option(names = "--next", paramLabel = "DATE", description = "When the next review is.")
  private @Nullable LocalDate next;

  @Option(
      names = "--ics",
      paramLabel = "OUT",
      description = "Write the next review to OUT for a calendar.")
  private @Nullable String ics;

  @Option(names = "--html", paramLabel = "OUT", description = "Write the sheet as HTML to OUT.")
  private @Nullable String html;

  @Option(
      names = "--markdown",
      paramLabel = "OUT",
      description = "Write the sheet as Markdown to OUT.")
  private @Nullable String markdown;

  @Option(
      names = "--today",
      paramLabel = "DATE",
      description = "Review on this day, such as 2026-11-20.")
  private @Nullable LocalDate today;

  ReviewCommand(Session session) {
    super(session);
  }

  @Override
  public Integer call() {
    if (!close && !decisions.isEmpty()) {
      throw new UserException("Decisions are kept when the review is closed. Maybe add --close.");
    }
    for (@Nullable String output : new @Nullable String[] {html, markdown, ics}) {
      session().files().refuseSame(file, output);
    }
    session().files().refuseOtherThanHtml(html);
    LocalDate day = today == null ? LocalDate.now(session().clock()) : today;
    ModelDocument document = session().files().open(file);
    if (close) {
      CloseReview.refusal(document.model(), day, Optional.ofNullable(next))
          .ifPresent(
              why -> {
                throw new UserException(why);
              });
    }
    ReviewSheet sheet = ReviewSheet.of(document, earlier(), day);
    show(sheet);
    if (close) {
      close(document, day);
    }
    if (ics != null) {
      session()
          .files()
          .write(ics, ReviewInvitation.ics(document.model().name(), nextDay(document, day), day));
    }
    return ExitCode.CLEAN;
  }

  private Optional<ModelDocument> earlier() {
    if (since != null) {
      return Optional.of(session().files().open(since));
    }
    String kept = copy();
    return !kept.isEmpty() && session().files().exists(kept)
        ? Optional.of(session().files().open(kept))
        : Optional.empty();
  }

  /// `bakery.reviewed.yaml` beside `bakery.yaml`; nothing for standard input.
  private String copy() {
    int dot = file.lastIndexOf('.');
    return file.equals("-")
        ? ""
        : dot > file.lastIndexOf('/')
            ? file.substring(0, dot) + ".reviewed" + file.substring(dot)
            : file + ".reviewed";
  }

  private void show(ReviewSheet sheet) {
    if (html != null) {
      session().files().write(html, ReviewPage.html(sheet));
    }
    if (markdown != null) {
      session().files().write(markdown, ReviewPage.markdown(sheet));
    }
    if (html == null && markdown == null) {
      session().out().print(new PageText(session().paint()).write(ReviewPage.blocks(sheet)));
    }
  }

  private void close(ModelDocument document, LocalDate day) {
    if (file.equals("-")) {
      throw new UserException("A review is written into a file. Maybe name the file.");
    }
    switch (DocumentEditor.apply(
        document, CloseReview.edits(document, day, decisions, Optional.ofNullable(next)))) {
      case Edited.Changed(ModelDocument changed) -> {
        session().files().write(file, changed.text());
        session().files().write(copy(), changed.text());
        session()
            .err()
            .println(
                "Closed; the next review is on %s. A copy is kept in %s."
                    .formatted(CloseReview.next(day, Optional.ofNullable(next)), copy()));
      }
      case Edited.Refused(var problems) ->
          throw new UserException(file + ":" + problems.getFirst().sentence());
    }
  }

  private LocalDate nextDay(ModelDocument document, LocalDate day) {
    return next == null && !close
        ? ReviewCalendar.of(document.model(), day).next(day)
        : CloseReview.next(day, Optional.ofNullable(next));
  }
}
