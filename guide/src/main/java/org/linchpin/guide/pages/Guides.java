package org.linchpin.guide.pages;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/// The guides that come with Linchpin, blocks in the order in which one should think, backwards
/// from the customer, and then frameworks.
public final class Guides {
  private static final List<String> BLOCKS =
      List.of(
          "customer-segments",
          "value-propositions",
          "key-activities",
          "channels",
          "customer-relationships",
          "key-resources",
          "key-partners",
          "cost-structure",
          "revenue-streams");

  private static final List<String> FRAMEWORKS =
      List.of(
          "business-model-canvas",
          "lean-canvas",
          "squared-triangle",
          "vtdf",
          "vbde",
          "mission-model-canvas");

  private Guides() {}

  /// The ids of all guides, without reading them.
  public static List<String> ids() {
    return java.util.stream.Stream.concat(BLOCKS.stream(), FRAMEWORKS.stream()).toList();
  }

  /// Every guide.
  public static List<Guide> all() {
    return ids().stream().map(Guides::load).toList();
  }

  /// The guide with this id.
  public static Optional<Guide> of(String id) {
    return ids().contains(id) ? Optional.of(load(id)) : Optional.empty();
  }

  private static Guide load(String id) {
    try (InputStream in = Guides.class.getResourceAsStream(id + ".md")) {
      if (in == null) {
        throw new IllegalStateException(
            "The guide (%s) is not on the class path.\nMaybe the guide module was built without its resources."
                .formatted(id));
      }
      return new GuideReader(id).read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
