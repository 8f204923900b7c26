package org.linchpin.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.linchpin.app.guide.GuideAnswers;
import org.linchpin.format.bind.Nearest;
import org.linchpin.guide.pages.Guide;
import org.linchpin.guide.pages.Guides;
import org.linchpin.guide.text.MarkdownWriter;
import org.linchpin.render.guide.GuideHtml;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `linchpin guide`: lists the guides or shows one, with answers from an open model.
@Command(
    name = "guide",
    mixinStandardHelpOptions = true,
    description = "Explains a block of the canvas or a framework; with a model, in its terms.")
final class GuideCommand extends SessionCommand {
  @Parameters(paramLabel = "NAME", arity = "0..1", description = "The guide to read.")
  private @Nullable String name;

  @Option(
      names = "--for",
      paramLabel = "FILE",
      description = "A model about which the guide's questions are answered.")
  private @Nullable String model;

  @Option(
      names = "--html",
      arity = "0..1",
      fallbackValue = "-",
      paramLabel = "OUT",
      description = "Write a page of HTML to OUT, or to standard output.")
  private @Nullable String html;

  @Option(
      names = "--markdown",
      arity = "0..1",
      fallbackValue = "-",
      paramLabel = "OUT",
      description = "Write Markdown to OUT, or to standard output.")
  private @Nullable String markdown;

  @Option(
      names = "--site",
      paramLabel = "FOLDER",
      description = "Write every guide as a page of HTML into FOLDER, with one that lists them.")
  private @Nullable String site;

  GuideCommand(Session session) {
    super(session);
  }

  /// In `--html key-activities` that is the guide, not where the page goes.
  private void takeName() {
    if (name == null && html != null && Guides.ids().contains(html)) {
      name = html;
      html = "-";
    }
    if (name == null && markdown != null && Guides.ids().contains(markdown)) {
      name = markdown;
      markdown = "-";
    }
  }

  @Override
  public Integer call() {
    takeName();
    if (site != null) {
      for (Guide guide : Guides.all()) {
        String page = "%s/%s.html".formatted(site, guide.id());
        session().files().write(page, GuideHtml.page(answered(guide), GuideCommand::address));
      }
      session()
          .files()
          .write(site + "/index.html", GuideHtml.index(Guides.all(), GuideCommand::address));
      return ExitCode.CLEAN;
    }
    if (name == null) {
      list();
      return ExitCode.CLEAN;
    }
    if (model != null) {
      session().files().refuseSame(model, html);
      session().files().refuseSame(model, markdown);
    }
    session().files().refuseOtherThanHtml(html);
    Guide guide = answered(named(name));
    if (html != null) {
      session().files().write(html, GuideHtml.page(guide, GuideCommand::alone));
    }
    if (markdown != null) {
      session().files().write(markdown, MarkdownWriter.write(guide.blocks()));
    }
    if (html == null && markdown == null) {
      session().out().print(new PageText(session().paint()).write(guide.blocks()));
      session()
          .out()
          .println(
              session().paint().quiet("Version %s, %s".formatted(guide.version(), guide.date())));
    }
    return ExitCode.CLEAN;
  }

  private void list() {
    Guide.@Nullable Kind before = null;
    for (Guide guide : Guides.all()) {
      if (before != null && guide.kind() != before) {
        session().out().println();
      }
      before = guide.kind();
      session().out().printf(Locale.ROOT, "%s%n", session().paint().bold(guide.id()));
      Words.wrap(guide.sentence(), 72).forEach(line -> session().out().println("    " + line));
    }
  }

  private Guide named(String wanted) {
    return Guides.of(wanted.toLowerCase(Locale.ROOT))
        .orElseThrow(
            () ->
                new UserException(
                    "There is no guide '%s'. %s"
                        .formatted(
                            wanted,
                            nearest(wanted)
                                .map("Maybe '%s'."::formatted)
                                .orElse("`linchpin guide` lists them."))));
  }

  private static Optional<String> nearest(String wanted) {
    List<String> ids = Guides.ids();
    return ids.stream()
        .filter(id -> id.contains(wanted.toLowerCase(Locale.ROOT)))
        .findFirst()
        .or(() -> Nearest.to(wanted, ids));
  }

  private Guide answered(Guide guide) {
    return model == null
        ? guide
        : GuideAnswers.in(
            guide, session().files().open(model).model(), LocalDate.now(session().clock()));
  }

  /// A page that stands alone leads nowhere.
  private static String alone(String target) {
    return target.startsWith("https://") ? target : "";
  }

  /// Other guides stand beside the page; pages of rules do not.
  private static String address(String target) {
    return target.endsWith(".md") && !target.contains("/")
        ? target.substring(0, target.length() - 2) + "html"
        : "";
  }
}
