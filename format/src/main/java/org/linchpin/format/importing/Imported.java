package org.linchpin.format.importing;

import org.linchpin.model.BusinessModel;

/// A model made of somebody's canvas.
public record Imported(BusinessModel model, ImportReport report) implements ImportResult {}
