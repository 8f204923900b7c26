package org.linchpin.server.storage;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A table as it is found in a database, with its columns in their order.
record Table(String name, List<Column> columns) {

  /// All rows, in the order of the primary key, or of all columns where there is none.
  ///
  /// @param byteOrder what makes a database compare text by its bytes
  String selection(String byteOrder) {
    List<Column> keys =
        columns.stream()
            .filter(column -> column.key() > 0)
            .sorted(Comparator.comparingInt(Column::key))
            .toList();
    String order =
        (keys.isEmpty() ? columns : keys)
            .stream()
                .map(c -> quoted(c.name()) + (c.kind() == Column.Kind.TEXT ? byteOrder : ""))
                .collect(Collectors.joining(", "));
    return "select %s from %s order by %s".formatted(names(), quoted(name), order);
  }

  String insertion() {
    String places =
        Stream.generate(() -> "?").limit(columns.size()).collect(Collectors.joining(", "));
    return "insert into %s (%s) values (%s)".formatted(quoted(name), names(), places);
  }

  private String names() {
    return columns.stream().map(c -> quoted(c.name())).collect(Collectors.joining(", "));
  }

  static String quoted(String name) {
    return '"' + name.replace("\"", "\"\"") + '"';
  }
}
