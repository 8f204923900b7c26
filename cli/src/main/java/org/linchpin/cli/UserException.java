package org.linchpin.cli;

/// A mistake of the user, told as a sentence without a stack trace; exit code 2.
class UserException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final String sentence;

  UserException(String sentence) {
    super(sentence);
    this.sentence = sentence;
  }

  String sentence() {
    return sentence;
  }
}
