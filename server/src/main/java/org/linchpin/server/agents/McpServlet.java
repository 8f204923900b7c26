package org.linchpin.server.agents;

import io.modelcontextprotocol.common.McpTransportContext;
import io.modelcontextprotocol.json.McpJsonMapper;
import io.modelcontextprotocol.json.jackson3.JacksonMcpJsonMapper;
import io.modelcontextprotocol.json.schema.jackson3.DefaultJsonSchemaValidator;
import io.modelcontextprotocol.server.McpServer;
import io.modelcontextprotocol.server.McpStatelessServerFeatures.SyncToolSpecification;
import io.modelcontextprotocol.server.transport.HttpServletStatelessServerTransport;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.ServerCapabilities;
import io.modelcontextprotocol.spec.McpSchema.Tool;
import io.modelcontextprotocol.spec.McpSchema.ToolAnnotations;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.linchpin.server.accounts.Access;
import org.linchpin.server.accounts.Decision;
import org.linchpin.server.accounts.Permission;
import org.linchpin.server.accounts.Person;
import org.linchpin.server.accounts.RefusedException;
import org.linchpin.server.accounts.Who;
import org.linchpin.server.documents.UnknownModelException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;

/// The Model Context Protocol at one address, without sessions: each request says all it needs, and
/// comes from whom its token says.
///
/// The protocol's machinery is made on the first request, so that workbenches without programs
/// start without it.
final class McpServlet extends HttpServlet {
  static final String PATH = "/mcp";

  private static final long serialVersionUID = 1;
  private static final Logger LOG = LoggerFactory.getLogger(McpServlet.class);
  private static final String PERSON = "person";
  private static final String INSTRUCTIONS =
      "Business models and what hangs on their activities. Read and assess before you propose; give"
          + " the reason in plain words. Numbers may be ranges such as 20k..30k per month.";

  private final transient AgentTools tools;
  private final transient Access access;
  private final transient JsonMapper mapper;
  private transient Optional<HttpServletStatelessServerTransport> transport = Optional.empty();

  McpServlet(AgentTools tools, Access access, JsonMapper mapper) {
    this.tools = tools;
    this.access = access;
    this.mapper = mapper;
  }

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    if (access.decide(Who.of(request), Permission.SIGNED_IN, "") != Decision.ALLOWED) {
      response.setHeader("WWW-Authenticate", "Bearer");
      response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
      response.setContentType("application/problem+json");
      response
          .getWriter()
          .write(
              "{\"status\":401,\"title\":\"Unauthorized\",\"detail\":\"A token of the workbench"
                  + " has to be sent along. Make one in Settings.\"}");
      return;
    }
    transport().service(request, response);
  }

  private synchronized HttpServletStatelessServerTransport transport() throws ServletException {
    if (transport.isEmpty()) {
      McpJsonMapper json = new JacksonMcpJsonMapper(mapper);
      HttpServletStatelessServerTransport made =
          HttpServletStatelessServerTransport.builder()
              .jsonMapper(json)
              .messageEndpoint(PATH)
              .contextExtractor(
                  request -> McpTransportContext.create(Map.of(PERSON, Who.of(request))))
              .build();
      made.init(getServletConfig());
      var _ =
          McpServer.sync(made)
              .serverInfo("linchpin", "1")
              .instructions(INSTRUCTIONS)
              .jsonMapper(json)
              .jsonSchemaValidator(new DefaultJsonSchemaValidator(mapper))
              .capabilities(ServerCapabilities.builder().tools(false).build())
              .tools(tools.all().stream().map(this::told).toList())
              .build();
      transport = Optional.of(made);
    }
    return transport.get();
  }

  private SyncToolSpecification told(AgentTool tool) {
    Tool described =
        Tool.builder(tool.name(), tool.schema())
            .title(tool.title())
            .description(tool.description())
            .annotations(
                ToolAnnotations.builder()
                    .readOnlyHint(tool.readOnly())
                    .destructiveHint(false)
                    .openWorldHint(false)
                    .build())
            .build();
    return new SyncToolSpecification(described, (context, request) -> call(tool, context, request));
  }

  private CallToolResult call(
      AgentTool tool, McpTransportContext context, CallToolRequest request) {
    Arguments given =
        new Arguments(Optional.ofNullable(request.arguments()).orElse(Map.of()), mapper);
    Person person = context.get(PERSON) instanceof Person known ? known : new Person.Stranger();
    try {
      if (access.decide(person, tool.permission(), given.text("model")) != Decision.ALLOWED) {
        return failed("There is nothing here, or not for you: %s.".formatted(tool.name()));
      }
      Object answer = tool.work().answer(person, given);
      return CallToolResult.builder()
          .addTextContent(answer instanceof String text ? text : mapper.writeValueAsString(answer))
          .build();
    } catch (RefusedException | IllegalArgumentException refused) {
      return failed(String.valueOf(refused.getMessage()));
    } catch (UnknownModelException unknown) {
      return failed("There is no model '%s'.".formatted(given.text("model")));
    } catch (RuntimeException fault) {
      LOG.error("The tool {} failed", tool.name(), fault);
      return failed("The workbench failed at this; its log says how.");
    }
  }

  private static CallToolResult failed(String sentence) {
    return CallToolResult.builder().addTextContent(sentence).isError(true).build();
  }
}
