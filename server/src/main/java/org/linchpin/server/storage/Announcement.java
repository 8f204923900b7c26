package org.linchpin.server.storage;

/// What one workbench tells the others on the same database about something it committed.
///
/// @param topic a word for what, and a name for which, such as `changed 0a1b2c`; without line
///   breaks
/// @param number how far it has come; of several in one transaction only the highest is told
public record Announcement(String topic, long number) {

  static Announcement of(String line) {
    int space = line.lastIndexOf(' ');
    return new Announcement(line.substring(0, space), Long.parseLong(line.substring(space + 1)));
  }

  String line() {
    return topic + " " + number;
  }
}
