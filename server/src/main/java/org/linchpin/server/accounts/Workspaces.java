package org.linchpin.server.accounts;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.linchpin.server.storage.Database;
import org.springframework.stereotype.Component;

/// Workspaces and who has which role in them and in single models.
@Component
class Workspaces {
  /// The one that has always been there.
  static final String FIRST = "local";

  private final Database database;
  private final Clock clock;

  Workspaces(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /// A workspace and what the one who asks is in it.
  record Belonging(String id, String name, Role role) {}

  /// Somebody's role.
  record Holder(String account, String login, String name, Role role) {}

  List<Belonging> of(String account) {
    return database.query(
        "select w.id, w.name, m.role from workspace w join membership m on m.workspace_id = w.id"
            + " where m.account_id = ? order by w.name, w.id",
        row -> new Belonging(row.getString(1), row.getString(2), role(row, 3)),
        account);
  }

  List<Belonging> all() {
    return database.query(
        "select id, name from workspace order by name, id",
        row -> new Belonging(row.getString(1), row.getString(2), Role.OWNER));
  }

  Optional<String> name(String workspace) {
    return database
        .query("select name from workspace where id = ?", row -> row.getString(1), workspace)
        .stream()
        .findFirst();
  }

  Belonging make(String name, String owner) {
    Belonging made = new Belonging(Secret.freshId(), name, Role.OWNER);
    database
        .write(
            connection -> {
              Database.run(
                  connection,
                  "insert into workspace (id, name, created_at) values (?, ?, ?)",
                  made.id(),
                  name,
                  Instant.now(clock).toEpochMilli());
              give(connection, made.id(), owner, Role.OWNER);
            })
        .join();
    return made;
  }

  List<Holder> members(String workspace) {
    return database.query(
        "select a.id, a.login, a.name, m.role from membership m join account a on a.id ="
            + " m.account_id where m.workspace_id = ? order by a.name, a.id",
        Workspaces::holder,
        workspace);
  }

  List<Holder> membersOfModel(String model) {
    return database.query(
        "select a.id, a.login, a.name, m.role from model_member m join account a on a.id ="
            + " m.account_id where m.model_id = ? order by a.name, a.id",
        Workspaces::holder,
        model);
  }

  Optional<Role> role(String account, String workspace) {
    return database
        .query(
            "select role from membership where account_id = ? and workspace_id = ?",
            row -> role(row, 1),
            account,
            workspace)
        .stream()
        .findFirst();
  }

  /// The greater of the roles in a model and in its workspace.
  Optional<Role> role(String account, String workspace, String model) {
    return Stream.concat(
            role(account, workspace).stream(),
            database
                .query(
                    "select role from model_member where account_id = ? and model_id = ?",
                    row -> role(row, 1),
                    account,
                    model)
                .stream())
        .max(Role::compareTo);
  }

  /// The models in which somebody has a role of their own.
  List<String> modelsOf(String account) {
    return database.query(
        "select model_id from model_member where account_id = ?", row -> row.getString(1), account);
  }

  void give(String workspace, String account, Role role) {
    database.write(connection -> give(connection, workspace, account, role)).join();
  }

  /// Part of a transaction.
  static void give(Connection connection, String workspace, String account, Role role)
      throws SQLException {
    take(connection, workspace, account);
    Database.run(
        connection,
        "insert into membership (workspace_id, account_id, role) values (?, ?, ?)",
        workspace,
        account,
        role.word());
  }

  void take(String workspace, String account) {
    database.write(connection -> take(connection, workspace, account)).join();
  }

  private static void take(Connection connection, String workspace, String account)
      throws SQLException {
    Database.run(
        connection,
        "delete from membership where workspace_id = ? and account_id = ?",
        workspace,
        account);
  }

  void giveInModel(String model, String account, Role role) {
    database
        .write(
            connection -> {
              takeInModel(connection, model, account);
              Database.run(
                  connection,
                  "insert into model_member (model_id, account_id, role) values (?, ?, ?)",
                  model,
                  account,
                  role.word());
            })
        .join();
  }

  void takeInModel(String model, String account) {
    database.write(connection -> takeInModel(connection, model, account)).join();
  }

  private static void takeInModel(Connection connection, String model, String account)
      throws SQLException {
    Database.run(
        connection,
        "delete from model_member where model_id = ? and account_id = ?",
        model,
        account);
  }

  private static Holder holder(ResultSet row) throws SQLException {
    return new Holder(row.getString(1), row.getString(2), row.getString(3), role(row, 4));
  }

  /// A word that is no role counts as the least.
  private static Role role(ResultSet row, int column) throws SQLException {
    return Role.of(row.getString(column)).orElse(Role.VIEWER);
  }
}
