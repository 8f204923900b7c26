package org.linchpin.server.documents;

/// A request with its sender.
///
/// @param id chosen by the sender, so that the same submission sent twice is made once
/// @param client the browser it came from; only the same one may undo it
/// @param author the name people see
/// @param intent the request as it was sent, kept in the history
public record Submission(String id, String client, String author, String intent, Request request) {}
