package org.linchpin.lint.report;

import org.linchpin.lint.Finding;

/// A finding with the place it stands at.
///
/// @param file as the user named it
/// @param line from 1
/// @param column from 1, in characters
public record Located(String file, int line, int column, Finding finding) {}
