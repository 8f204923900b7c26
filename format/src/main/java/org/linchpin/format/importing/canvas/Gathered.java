package org.linchpin.format.importing.canvas;

import java.util.List;
import java.util.Map;
import org.linchpin.model.Block;
import org.linchpin.model.BusinessModel;

/// What an importer found, as a model and as the facts for its report.
///
/// @param headings the headings each block was recognised by, in the order of [Block]
public record Gathered(
    BusinessModel model,
    Map<Block, List<String>> headings,
    List<String> guesses,
    List<Kept> notes) {}
