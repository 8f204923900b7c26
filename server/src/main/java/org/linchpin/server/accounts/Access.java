package org.linchpin.server.accounts;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.linchpin.server.accounts.Person.Guest;
import org.linchpin.server.accounts.Person.Member;
import org.linchpin.server.accounts.Person.Owner;
import org.linchpin.server.accounts.Person.Proof;
import org.linchpin.server.accounts.Person.Scope;
import org.linchpin.server.accounts.Person.Standing;
import org.linchpin.server.accounts.Person.Stranger;
import org.linchpin.server.accounts.Workspaces.Belonging;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Decides whether a person has a permission: the one place where that is done.
///
/// A model that somebody may not see is to them as if it did not exist. Administrators manage
/// people and workspaces; to see a model they need a role like anybody else.
@Component
public class Access {
  private final Workspaces workspaces;
  private final Sessions sessions;
  private final ApiTokens tokens;
  private final ModelPlaces places;
  private final ObjectProvider<Guests> guests;

  Access(
      Workspaces workspaces,
      Sessions sessions,
      ApiTokens tokens,
      ModelPlaces places,
      ObjectProvider<Guests> guests) {
    this.workspaces = workspaces;
    this.sessions = sessions;
    this.tokens = tokens;
    this.places = places;
    this.guests = guests;
  }

  /// @param subject the id of the model or the workspace that it is about, empty for neither
  public Decision decide(Person person, Permission permission, String subject) {
    if (permission == Permission.ANYBODY) {
      return Decision.ALLOWED;
    }
    return switch (person) {
      case Owner _ -> Decision.ALLOWED;
      case Stranger _ -> Decision.SIGN_IN;
      case Guest guest ->
          permission == Permission.SHOWN && guest.model().equals(subject)
              ? Decision.ALLOWED
              : Decision.UNKNOWN;
      case Member member -> within(member, permission, byRole(member, permission, subject));
    };
  }

  private Decision byRole(Member member, Permission permission, String subject) {
    return switch (permission.about()) {
      case MODEL -> compared(role(member, subject), permission);
      case WORKSPACE -> governed(member, permission, subject);
      case NOTHING ->
          switch (permission) {
            case ADMINISTER -> isAdministrator(member) ? Decision.ALLOWED : Decision.FORBIDDEN;
            case CREATE -> placed(member, subject);
            default -> Decision.ALLOWED;
          };
    };
  }

  private Decision governed(Member member, Permission permission, String workspace) {
    if (isAdministrator(member) && workspaces.name(workspace).isPresent()) {
      return Decision.ALLOWED;
    }
    return compared(workspaces.role(member.account(), workspace), permission);
  }

  private Decision placed(Member member, String workspace) {
    List<Belonging> known =
        workspaces.of(member.account()).stream()
            .filter(w -> workspace.isEmpty() || w.id().equals(workspace))
            .toList();
    if (known.isEmpty() && !workspace.isEmpty()) {
      return Decision.UNKNOWN;
    }
    return known.stream().anyMatch(w -> w.role().covers(Role.EDITOR))
        ? Decision.ALLOWED
        : Decision.FORBIDDEN;
  }

  private static Decision compared(Optional<Role> role, Permission permission) {
    return role.map(r -> r.covers(permission.least()) ? Decision.ALLOWED : Decision.FORBIDDEN)
        .orElse(Decision.UNKNOWN);
  }

  /// A token does less than its person.
  private static Decision within(Member member, Permission permission, Decision decision) {
    Role most =
        switch (member.proof()) {
          case Proof.Session _ -> Role.OWNER;
          case Proof.Token(String _, Scope scope) ->
              scope == Scope.WRITE ? Role.EDITOR : Role.VIEWER;
        };
    return decision == Decision.ALLOWED && !most.covers(permission.least())
        ? Decision.FORBIDDEN
        : decision;
  }

  private static boolean isAdministrator(Member member) {
    return member.standing() == Standing.ADMINISTRATOR;
  }

  private Optional<Role> role(Member member, String model) {
    return places
        .workspaceOf(model)
        .flatMap(workspace -> workspaces.role(member.account(), workspace, model));
  }

  /// What somebody is in a model; a guest is a viewer.
  public Optional<Role> role(Person person, String model) {
    return switch (person) {
      case Owner _ -> Optional.of(Role.OWNER);
      case Member member -> role(member, model);
      case Guest guest -> guest.model().equals(model) ? Optional.of(Role.VIEWER) : Optional.empty();
      case Stranger _ -> Optional.empty();
    };
  }

  /// The models that somebody may know of, by their ids.
  public Predicate<String> known(Person person) {
    return switch (person) {
      case Owner _ -> _ -> true;
      case Stranger _ -> _ -> false;
      case Guest guest -> guest.model()::equals;
      case Member(String account, String _, Standing _, Proof _) -> {
        Map<String, String> all = places.workspaces();
        Set<String> theirs =
            workspaces.of(account).stream().map(Belonging::id).collect(Collectors.toSet());
        Set<String> single = Set.copyOf(workspaces.modelsOf(account));
        yield model -> theirs.contains(all.getOrDefault(model, "")) || single.contains(model);
      }
    };
  }

  /// The workspace in which somebody makes a model.
  ///
  /// @param wanted the id of one, or empty for whichever comes first
  /// @throws RefusedException when there is none in which they may
  public String workspaceForNew(Person person, String wanted) {
    return switch (person) {
      case Owner _ -> wanted.isEmpty() ? Workspaces.FIRST : wanted;
      case Member(String account, String _, Standing _, Proof _) ->
          workspaces.of(account).stream()
              .filter(w -> w.role().covers(Role.EDITOR))
              .map(Belonging::id)
              .filter(id -> wanted.isEmpty() || id.equals(wanted))
              .findFirst()
              .orElseThrow(() -> RefusedException.of(Decision.FORBIDDEN));
      case Guest _, Stranger _ -> throw RefusedException.of(Decision.SIGN_IN);
    };
  }

  /// Whoever makes a model owns it, whatever they are in its workspace.
  public void made(Person person, String model) {
    if (person instanceof Member member) {
      workspaces.giveInModel(model, member.account(), Role.OWNER);
    }
  }

  /// The workspace of a model for the audit log, or empty.
  public String workspaceOf(String model) {
    return places.workspaceOf(model).orElse("");
  }

  /// True while what somebody showed when they came in is still valid.
  public boolean stillHere(Person person) {
    return switch (person) {
      case Owner _ -> true;
      case Stranger _ -> false;
      case Guest guest -> guests.stream().anyMatch(g -> g.stillWelcome(guest));
      case Member(String _, String _, Standing _, Proof.Session(String id)) -> sessions.isAlive(id);
      case Member(String _, String _, Standing _, Proof.Token(String id, Scope _)) ->
          tokens.isValid(id);
    };
  }

  /// Notes that somebody does something, where no request tells it.
  public void active(Person person) {
    if (person instanceof Member(String _, String _, Standing _, Proof.Session(String id))) {
      sessions.touch(id);
    }
  }
}
