package org.linchpin.cli;

import java.io.PrintStream;
import java.time.Duration;

/// A line on the error stream while work takes longer than somebody waits in peace.
final class Progress implements AutoCloseable {
  private final Thread thread;

  private Progress(Thread thread) {
    this.thread = thread;
  }

  static Progress of(String what, PrintStream err, Duration patience) {
    Thread thread =
        Thread.ofPlatform()
            .daemon()
            .name("progress")
            .start(
                () -> {
                  try {
                    Thread.sleep(patience);
                    err.println(what + " ...");
                  } catch (InterruptedException done) {
                    // the work was quick
                  }
                });
    return new Progress(thread);
  }

  @Override
  public void close() {
    thread.interrupt();
  }
}
