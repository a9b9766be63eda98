package id.loketnaker.engine.access;

import id.loketnaker.casework.PresentUser;
import java.util.EnumSet;
import java.util.Set;

/**
 * What somebody who logged in is, by their groups; one may be several. Who is nothing else is an official. An official
 * that leads an office or a unit is its {@code HEAD}, too, which groups do not tell.
 */
enum Person {
    ADMINISTRATOR,
    MANAGER,
    PROCESS_OWNER,
    HEAD,
    OFFICIAL;

    private static final Set<String> NO_ROLE =
            Set.of(PresentUser.MANAGERS, PresentUser.PROCESS_OWNERS, PresentUser.ADMINISTRATORS);

    /** By groups alone, so never {@code HEAD}. */
    static Set<Person> of(PresentUser user) {
        EnumSet<Person> kinds = EnumSet.noneOf(Person.class);
        if (user.isAdministrator()) {
            kinds.add(ADMINISTRATOR);
        }
        if (user.isManager()) {
            kinds.add(MANAGER);
        }
        if (user.roles().contains(PresentUser.PROCESS_OWNERS)) {
            kinds.add(PROCESS_OWNER);
        }
        if (kinds.isEmpty() || !NO_ROLE.containsAll(user.roles())) {
            kinds.add(OFFICIAL);
        }
        return kinds;
    }
}
