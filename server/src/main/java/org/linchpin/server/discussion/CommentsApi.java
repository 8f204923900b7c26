package org.linchpin.server.discussion;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import org.linchpin.server.accounts.RefusedException;
import org.linchpin.server.documents.Documents;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Comments over HTTP.
@RestController
@RequestMapping(path = "/api/models/{id}", produces = "application/json")
class CommentsApi {
  private final Documents documents;
  private final Comments comments;

  CommentsApi(Documents documents, Comments comments) {
    this.documents = documents;
    this.comments = comments;
  }

  /// All comments of a model.
  ///
  /// @param you what is in `by` where the one who asks is the author
  record CommentsJson(List<CommentJson> comments, String you) {}

  /// A comment to write, or one's own to change.
  ///
  /// @param thread the first comment of the thread it belongs to, its own id when it begins one
  /// @param author a name, used where there are no accounts
  record CommentDraftJson(
      String thread, String element, String field, String about, String text, String author) {
    CommentDraftJson {
      thread = Objects.requireNonNullElse(thread, "");
      element = Objects.requireNonNullElse(element, "");
      field = Objects.requireNonNullElse(field, "");
      about = Objects.requireNonNullElse(about, "");
      text = Objects.requireNonNullElse(text, "");
      author = Objects.requireNonNullElse(author, "");
    }

    Comments.Draft draft(String id) {
      return new Comments.Draft(
          id, thread.isEmpty() ? id : thread, element, field, about, text.strip());
    }
  }

  /// @param state `open` or `resolved`
  /// @param author a name, used where there are no accounts
  record ThreadStateJson(String state, String author) {
    ThreadStateJson {
      state = Objects.requireNonNullElse(state, "");
      author = Objects.requireNonNullElse(author, "");
    }
  }

  @GetMapping("/comments")
  CommentsJson comments(@PathVariable String id, HttpServletRequest request) {
    documents.entry(id);
    return new CommentsJson(comments.of(id), Voice.of(request).key());
  }

  @PutMapping("/comments/{comment}")
  CommentJson say(
      @PathVariable String id,
      @PathVariable String comment,
      @RequestBody CommentDraftJson wanted,
      HttpServletRequest request) {
    documents.entry(id);
    return comments.say(id, wanted.draft(comment), Voice.of(request, wanted.author()));
  }

  @DeleteMapping("/comments/{comment}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void takeBack(@PathVariable String id, @PathVariable String comment, HttpServletRequest request) {
    comments.takeBack(id, comment, Voice.of(request));
  }

  @PutMapping("/threads/{thread}")
  CommentJson state(
      @PathVariable String id,
      @PathVariable String thread,
      @RequestBody ThreadStateJson wanted,
      HttpServletRequest request) {
    return switch (wanted.state()) {
      case "resolved" -> comments.resolve(id, thread, Voice.of(request, wanted.author()));
      case "open" -> comments.reopen(id, thread);
      default ->
          throw new RefusedException(
              422,
              "The state of a thread would be '%s'; expected open or resolved."
                  .formatted(wanted.state()));
    };
  }
}
