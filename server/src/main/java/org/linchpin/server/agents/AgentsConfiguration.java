package org.linchpin.server.agents;

import org.linchpin.server.accounts.Access;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

/// Puts the protocol for programs at its address.
@Configuration(proxyBeanMethods = false)
class AgentsConfiguration {

  @Bean
  ServletRegistrationBean<McpServlet> mcp(AgentTools tools, Access access, JsonMapper mapper) {
    ServletRegistrationBean<McpServlet> registration =
        new ServletRegistrationBean<>(new McpServlet(tools, access, mapper), McpServlet.PATH);
    registration.setName("mcp");
    registration.setAsyncSupported(true);
    return registration;
  }
}
