package org.linchpin.engine.classify;

/// What the class of an activity follows from.
///
/// @param necessary the business loses revenue, dies within 30 days, or may not run without it
/// @param necessity why, in words
/// @param visible what customers receive changes when it stops
/// @param stated false while nothing in the model is linked to anything: then nothing is known
/// @param linked some path leads to a promise, channel, relationship or revenue stream
/// @param slowBurn its loss fades in over months
/// @param taskLike it reads like an item of a to-do list
/// @param differentiation whether it sets the business apart
public record Evidence(
    Answer necessary,
    String necessity,
    boolean visible,
    boolean stated,
    boolean linked,
    boolean slowBurn,
    boolean taskLike,
    Differentiation differentiation) {}
