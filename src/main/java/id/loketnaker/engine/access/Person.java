package id.loketnaker.engine.access;

import id.loketnaker.engine.identity.Onlookers;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.impl.identity.Authentication;

/** What somebody who logged in is, by their groups; one may be several. Who is nothing else is an official. */
enum Person {
    ADMINISTRATOR,
    MANAGER,
    PROCESS_OWNER,
    OFFICIAL;

    private static final Set<String> NO_ROLE = Set.of(Onlookers.MANAGER, Onlookers.PROCESS_OWNER, Groups.CAMUNDA_ADMIN);

    static Set<Person> of(Authentication user) {
        List<String> groups = Onlookers.rolesOf(user);
        EnumSet<Person> kinds = EnumSet.noneOf(Person.class);
        if (groups.contains(Groups.CAMUNDA_ADMIN)) {
            kinds.add(ADMINISTRATOR);
        }
        if (groups.contains(Onlookers.MANAGER)) {
            kinds.add(MANAGER);
        }
        if (groups.contains(Onlookers.PROCESS_OWNER)) {
            kinds.add(PROCESS_OWNER);
        }
        if (kinds.isEmpty() || !NO_ROLE.containsAll(groups)) {
            kinds.add(OFFICIAL);
        }
        return kinds;
    }
}
