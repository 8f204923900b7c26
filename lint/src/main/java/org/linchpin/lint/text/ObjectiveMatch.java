package org.linchpin.lint.text;

/// The wording of a goal found in a note: the words that gave it away and why they do.
public record ObjectiveMatch(String words, String explanation) {}
