package org.linchpin.server.discussion;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Optional;

/// A comment as it stands.
///
/// @param thread the id of the first comment of its thread, which may be its own
/// @param element the id of the element it is about, empty for the model
/// @param field the property of the element it is about, empty for all of it
/// @param about what the element was called when the thread began, for when it is gone
/// @param by tells authors apart
/// @param author what the author is called, perhaps empty
/// @param text empty once it was taken back
/// @param resolved when the thread was resolved; only in the first comment of a thread
/// @param revision grows with each change of the comment
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record CommentJson(
    String id,
    String thread,
    String element,
    String field,
    String about,
    String by,
    String author,
    String text,
    Instant made,
    Optional<Instant> edited,
    Optional<Instant> removed,
    Optional<Instant> resolved,
    Optional<String> resolvedBy,
    long revision) {}
