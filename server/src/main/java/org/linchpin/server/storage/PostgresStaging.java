package org.linchpin.server.storage;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// A schema of its own in the same database; its tables change places with the old ones in one
/// transaction.
final class PostgresStaging implements Staging {
  private static final String SCHEMA = "linchpin_restoring";

  private final PostgresDialect target;
  private final Connection holding;
  private final List<String> references = new ArrayList<>();

  private PostgresStaging(PostgresDialect target, Connection holding) {
    this.target = target;
    this.holding = holding;
  }

  /// @throws SQLException when a workbench uses the database
  static PostgresStaging of(PostgresDialect target) throws SQLException {
    Connection holding = target.connect();
    boolean alone =
        Database.query(
                holding,
                "select pg_try_advisory_lock(?)",
                row -> row.getBoolean(1),
                PostgresDialect.SERVING)
            .getFirst();
    if (!alone) {
      holding.close();
      throw new SQLException(
          "a workbench uses it.\nMaybe end every workbench on this database first");
    }
    PostgresDialect.run(holding, "drop schema if exists %s cascade".formatted(SCHEMA));
    PostgresDialect.run(holding, "create schema %s".formatted(SCHEMA));
    return new PostgresStaging(target, holding);
  }

  @Override
  public Dialect dialect() {
    String plain = target.url().replaceAll("(?<=[?&])currentSchema=[^&]*&?", "");
    return new PostgresDialect(
        plain + (plain.contains("?") ? "&" : "?") + "currentSchema=" + SCHEMA);
  }

  @Override
  public Connection loader() throws SQLException {
    Connection connection = ((PostgresDialect) dialect()).connect();
    connection.setAutoCommit(false);
    for (String[] reference :
        Database.query(
            connection,
            "select conrelid::regclass::text, conname, pg_get_constraintdef(oid) from"
                + " pg_constraint where contype = 'f' and connamespace ="
                + " current_schema()::regnamespace",
            row -> new String[] {row.getString(1), row.getString(2), row.getString(3)})) {
      String name = Table.quoted(reference[1]);
      PostgresDialect.run(
          connection, "alter table %s drop constraint %s".formatted(reference[0], name));
      references.add(
          "alter table %s add constraint %s %s".formatted(reference[0], name, reference[2]));
    }
    return connection;
  }

  @Override
  public void finish(Connection loader) throws SQLException {
    for (String reference : references) {
      PostgresDialect.run(loader, reference);
    }
    loader.commit();
  }

  @Override
  public void swap() throws SQLException {
    holding.setAutoCommit(false);
    String schema =
        Table.quoted(
            Database.query(holding, "select current_schema()", row -> row.getString(1)).getFirst());
    for (String old : tables("current_schema()")) {
      PostgresDialect.run(holding, "drop table %s.%s cascade".formatted(schema, Table.quoted(old)));
    }
    for (String fresh : tables("'%s'".formatted(SCHEMA))) {
      PostgresDialect.run(
          holding,
          "alter table %s.%s set schema %s".formatted(SCHEMA, Table.quoted(fresh), schema));
    }
    holding.commit();
    holding.setAutoCommit(true);
  }

  private List<String> tables(String schema) throws SQLException {
    return Database.query(
        holding,
        "select table_name from information_schema.tables where table_type = 'BASE TABLE' and"
            + " table_schema = "
            + schema,
        row -> row.getString(1));
  }

  @Override
  public void close() {
    try (Connection held = holding) {
      if (!held.getAutoCommit()) {
        held.rollback();
        held.setAutoCommit(true);
      }
      PostgresDialect.run(held, "drop schema if exists %s cascade".formatted(SCHEMA));
    } catch (SQLException failed) {
      throw new StorageException(
          "The schema %s cannot be removed: %s".formatted(SCHEMA, failed.getMessage()), failed);
    }
  }
}
