package org.linchpin.server.agents;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.linchpin.app.StopJson;
import org.linchpin.app.StopModel;
import org.linchpin.engine.stop.StopSettings;
import org.linchpin.format.ModelDocument;
import org.linchpin.lint.RulePage;
import org.linchpin.lint.rules.Rules;
import org.linchpin.server.accounts.Access;
import org.linchpin.server.accounts.Permission;
import org.linchpin.server.accounts.Person;
import org.linchpin.server.accounts.RefusedException;
import org.linchpin.server.analysis.Analyses;
import org.linchpin.server.analysis.AnalysisJson;
import org.linchpin.server.documents.Documents;
import org.linchpin.server.proposals.Proposal;
import org.linchpin.server.proposals.Proposals;
import org.springframework.stereotype.Service;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What programs may ask for; nothing in here knows of a protocol.
///
/// A program never changes a model: it proposes, and a person accepts.
@Service
class AgentTools {
  private static final long PATIENCE_SECONDS = 60;

  private final Documents documents;
  private final Analyses analyses;
  private final Proposals proposals;
  private final Access access;
  private final Clock clock;
  private final JsonMapper mapper;

  AgentTools(
      Documents documents,
      Analyses analyses,
      Proposals proposals,
      Access access,
      Clock clock,
      JsonMapper mapper) {
    this.documents = documents;
    this.analyses = analyses;
    this.proposals = proposals;
    this.access = access;
    this.clock = clock;
    this.mapper = mapper;
  }

  List<AgentTool> all() {
    return Stream.of(reading(), explaining()).flatMap(List::stream).toList();
  }

  private List<AgentTool> reading() {
    return List.of(
        asking(
            "list_models",
            "List the models",
            "The business models there are, with the ids that the other tools take.",
            Permission.SIGNED_IN,
            ToolSchemas.none(),
            (person, _) -> models(person)),
        asking(
            "read_model",
            "Read a model",
            "A model as its YAML text: elements by block, links between them, numbers.",
            Permission.VIEW,
            ToolSchemas.model(),
            (_, given) -> document(given).text()),
        asking(
            "check_model",
            "Check a model",
            "What does not hold together in a model, with reasons, places and edits that mend it.",
            Permission.VIEW,
            ToolSchemas.model(),
            (_, given) -> analysis(given).findings()),
        asking(
            "assess_model",
            "Assess a model",
            "For each activity: its class, whether it is key, the revenue that stops with it, the"
                + " chance that the business ends within 30 and 90 days without it, what to do and"
                + " what to measure next.",
            Permission.VIEW,
            ToolSchemas.model(),
            (_, given) -> ranked(assessment(given))));
  }

  private List<AgentTool> explaining() {
    return List.of(
        asking(
            "explain_activity",
            "Explain the verdict on an activity",
            "Everything behind the verdict on one activity: trace, importance, survival, what it"
                + " serves and rests on.",
            Permission.VIEW,
            ToolSchemas.with("activity", "The id of the activity, such as `bake`."),
            (_, given) -> activity(assessment(given), given.required("activity"))),
        asking(
            "explain_rule",
            "Explain a rule",
            "What a finding's code stands for, with an example that it reports and one that it does"
                + " not.",
            Permission.ANYBODY,
            ToolSchemas.only("code", "The code of a finding, such as `KA101`."),
            (_, given) -> rule(given.required("code"))),
        asking(
            "stop_test",
            "Stop something and see",
            "Simulates day by day what becomes of the business when activities, partners or"
                + " resources stop for good, together. Takes some seconds.",
            Permission.VIEW,
            ToolSchemas.stopped(),
            (_, given) -> stop(given)),
        new AgentTool(
            "propose_edits",
            "Propose edits",
            "Proposes edits to a model, all or none. Nothing changes until a person accepts them in"
                + " the workbench. Say why in words that the owner of the business understands.",
            Permission.COMMENT,
            false,
            ToolSchemas.edits(),
            this::propose));
  }

  private static AgentTool asking(
      String name,
      String title,
      String description,
      Permission permission,
      Map<String, Object> schema,
      AgentTool.Work work) {
    return new AgentTool(name, title, description, permission, true, schema, work);
  }

  private List<Map<String, Object>> models(Person person) {
    var known = access.known(person);
    return documents.list().stream()
        .filter(entry -> known.test(entry.id()))
        .map(
            entry ->
                Map.<String, Object>of(
                    "id", entry.id(), "name", entry.name(), "changed", entry.changed().toString()))
        .toList();
  }

  private ModelDocument document(Arguments given) {
    return documents.state(given.required("model")).document();
  }

  private AnalysisJson analysis(Arguments given) {
    try {
      return analyses.latest(given.required("model")).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException closing) {
      Thread.currentThread().interrupt();
      throw new RefusedException(503, "The workbench is closing.");
    } catch (ExecutionException | TimeoutException late) {
      throw new RefusedException(503, "The analysis takes too long. Maybe ask again in a minute.");
    }
  }

  private JsonNode assessment(Arguments given) {
    return mapper.readTree(analysis(given).assessment());
  }

  /// What one reads first, in the order of the assessment.
  private static Map<String, Object> ranked(JsonNode assessment) {
    List<Map<String, Object>> activities = new ArrayList<>();
    for (JsonNode activity : assessment.path("activities")) {
      Map<String, Object> row = new LinkedHashMap<>();
      for (String key :
          List.of(
              "id", "name", "class", "key", "reasons", "revenueAtRisk", "actions", "measureNext")) {
        if (activity.has(key)) {
          row.put(key, activity.get(key));
        }
      }
      JsonNode stop = activity.path("stop");
      if (stop.isObject()) {
        row.put("verdict", stop.path("verdict"));
        row.put("chances", stop.path("chances"));
      }
      activities.add(row);
    }
    Map<String, Object> told = new LinkedHashMap<>();
    for (String key : List.of("level", "levelMeans", "missing", "measureNext", "notes")) {
      told.put(key, assessment.path(key));
    }
    told.put("activities", activities);
    return told;
  }

  private static JsonNode activity(JsonNode assessment, String id) {
    for (JsonNode activity : assessment.path("activities")) {
      if (activity.path("id").asString().equals(id)) {
        return activity;
      }
    }
    throw new RefusedException(404, "There is no activity '%s' in the model.".formatted(id));
  }

  private static String rule(String code) {
    return Rules.page(code)
        .map(RulePage::text)
        .orElseThrow(() -> new RefusedException(404, "There is no rule '%s'.".formatted(code)));
  }

  private JsonNode stop(Arguments given) {
    ModelDocument document = document(given);
    List<String> stopped = given.texts("stopped");
    if (stopped.isEmpty()) {
      throw new RefusedException(400, "The argument 'stopped' names nothing that stops.");
    }
    StopModel.Answer answer =
        StopModel.of(document.model(), stopped, StopSettings.STANDARD, LocalDate.now(clock));
    return mapper.readTree(StopJson.write(document.model(), stopped, answer));
  }

  private Map<String, Object> propose(Person person, Arguments given) {
    String author =
        person instanceof Person.Member member ? "A program of " + member.name() : "A program";
    Proposal made =
        proposals.make(given.required("model"), given.edits(), given.required("why"), author);
    return Map.of(
        "proposal",
        made.id(),
        "state",
        "A person decides in the workbench; nothing has changed yet.");
  }
}
