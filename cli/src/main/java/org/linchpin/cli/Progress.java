package org.linchpin.cli;

import java.io.PrintStream;

/// A line on the error stream while work takes longer than a second.
final class Progress implements AutoCloseable {
  private static final long PATIENCE_MILLIS = 1_000;

  private final Thread thread;

  private Progress(Thread thread) {
    this.thread = thread;
  }

  static Progress of(String what, PrintStream err) {
    Thread thread =
        Thread.ofPlatform()
            .daemon()
            .name("progress")
            .start(
                () -> {
                  try {
                    Thread.sleep(PATIENCE_MILLIS);
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
