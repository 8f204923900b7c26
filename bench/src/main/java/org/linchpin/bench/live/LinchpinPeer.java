package org.linchpin.bench.live;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The workbench: each client sets the description of a note of its own.
record LinchpinPeer(int port) implements Peer {
  private static final Pattern ID = Pattern.compile("\"id\"\\s*:\\s*\"([0-9a-f]+)\"");

  @Override
  public List<String> documents(int documents, int clients)
      throws IOException, InterruptedException {
    List<String> ids = new ArrayList<>();
    try (HttpClient http = HttpClient.newHttpClient()) {
      for (int i = 0; i < documents; i++) {
        ids.add(model(http, clients));
      }
    }
    return ids;
  }

  private String model(HttpClient http, int notes) throws IOException, InterruptedException {
    StringBuilder text = new StringBuilder("linchpin: 1\\nname: Load\\nkey-resources:\\n");
    for (int i = 0; i < notes; i++) {
      text.append("  n").append(i).append(": {name: Note ").append(i).append("}\\n");
    }
    String body =
        http.send(
                HttpRequest.newBuilder(URI.create("http://localhost:%s/api/models".formatted(port)))
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofString("{\"text\": \"" + text + "\"}"))
                    .build(),
                BodyHandlers.ofString())
            .body();
    Matcher id = ID.matcher(body);
    if (!id.find()) {
      throw new IOException("No model was made: " + body);
    }
    return id.group(1);
  }

  @Override
  public String path(String document) {
    return "/api/models/%s/live?frames=bytes".formatted(document);
  }

  @Override
  public List<Message> hello(String document, int client) {
    return List.of(
        text(
            "{\"type\":\"hello\",\"client\":\"c%s\",\"name\":\"\",\"since\":-1}"
                .formatted(client)));
  }

  @Override
  public Message edit(String document, int client, int note, int edit, String mark) {
    return text(
        ("{\"type\":\"submit\",\"id\":\"%s-%s-%s\",\"request\":{\"do\":\"edits\",\"edits\":[{\"op\":"
                + "\"set\",\"element\":\"n%s\",\"property\":\"description\",\"value\":\"%s\"}]}}")
            .formatted(document, client, edit, note, mark));
  }

  private static Message text(String json) {
    return new Message(true, json.getBytes(StandardCharsets.UTF_8));
  }
}
