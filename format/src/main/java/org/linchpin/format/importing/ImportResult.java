package org.linchpin.format.importing;

/// A model with its report, or a refusal with its reason.
public sealed interface ImportResult permits Imported, Refused {}
