package org.linchpin.server.collaboration;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.stereotype.Component;

/// How many browsers are connected.
@Component
final class RoomsFigures implements MeterBinder {
  private final Rooms rooms;

  RoomsFigures(Rooms rooms) {
    this.rooms = rooms;
  }

  @Override
  public void bindTo(MeterRegistry registry) {
    Gauge.builder("linchpin.connections", rooms, Rooms::connections)
        .description("Browsers with a document open")
        .register(registry);
  }
}
