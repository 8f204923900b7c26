package org.linchpin.engine.stop;

/// What it would be worth to know a number exactly (expected value of partial perfect information).
///
/// @param what the number in words
/// @param element id of the element it belongs to, empty for the model
/// @param attribute its key
/// @param assumed true when it is a default of the library
/// @param gain by how much the chance of giving the right answer would rise, or money a year
/// @param known what is known about it
/// @param how how to find it out, a sentence
public record KnowledgeValue(
    String what,
    String element,
    String attribute,
    boolean assumed,
    double gain,
    Known known,
    String how) {}
