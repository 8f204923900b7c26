package org.linchpin.engine.assess;

/// The number or answer to find out next, because the verdict hangs on it.
///
/// @param what in words: `cash`, `grace of Run payroll`
/// @param element id of the element it belongs to, empty for the model
/// @param attribute key of the attribute to fill in
/// @param reason what hangs on it, a sentence without a full stop
public record MeasureNext(String what, String element, String attribute, String reason) {}
