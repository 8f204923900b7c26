package org.linchpin.server.collaboration;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.Optional;
import org.linchpin.server.analysis.AnalysisJson;
import org.linchpin.server.discussion.CommentJson;
import org.linchpin.server.discussion.RoundJson;
import org.linchpin.server.documents.wire.ChangeJson;
import org.linchpin.server.documents.wire.ModelDifference;
import org.linchpin.server.documents.wire.ModelJson;
import org.linchpin.server.documents.wire.OutcomeJson;

/// What a browser is sent; `type` says which.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
  @JsonSubTypes.Type(value = ServerMessage.Welcome.class, name = "welcome"),
  @JsonSubTypes.Type(value = ServerMessage.Changed.class, name = "changed"),
  @JsonSubTypes.Type(value = ServerMessage.Answered.class, name = "answered"),
  @JsonSubTypes.Type(value = ServerMessage.People.class, name = "people"),
  @JsonSubTypes.Type(value = ServerMessage.Analysed.class, name = "analysed"),
  @JsonSubTypes.Type(value = ServerMessage.Said.class, name = "said"),
  @JsonSubTypes.Type(value = ServerMessage.Polled.class, name = "polled")
})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
sealed interface ServerMessage {

  /// The answer to `hello`.
  ///
  /// @param sequence the number of the last change
  /// @param model the whole model, unless the browser has it already
  record Welcome(long sequence, Optional<ModelJson> model) implements ServerMessage {}

  /// Changes that are on disk, in order; one's own are among them, which acknowledges them.
  ///
  /// @param difference what all of them together changed
  record Changed(List<ChangeJson> changes, ModelDifference difference) implements ServerMessage {}

  /// A submission that was refused, or had been made before.
  record Answered(OutcomeJson outcome) implements ServerMessage {}

  /// Who is here, oneself included.
  record People(List<PersonJson> people) implements ServerMessage {}

  /// What the engine and the rules say.
  record Analysed(AnalysisJson analysis) implements ServerMessage {}

  /// A comment as it now stands.
  record Said(CommentJson comment) implements ServerMessage {}

  /// A round of votes as it now stands.
  record Polled(RoundJson round) implements ServerMessage {}

  /// Somebody with the document open.
  record PersonJson(String client, String name, String view, String element) {}
}
