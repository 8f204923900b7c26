package org.linchpin.server;

/// Options with which the workbench cannot start, told as a sentence.
public final class UnusableOptionsException extends RuntimeException {
  private static final long serialVersionUID = 1;

  UnusableOptionsException(String sentence) {
    super(sentence);
  }
}
