package id.loketnaker.casework;

import java.util.Collection;
import java.util.List;

/**
 * Who asks.
 *
 * @param roles the groups that they belong to: roles of the packs, and those that stand beside them
 * @param offices where they work
 */
public record PresentUser(String id, List<String> roles, List<String> offices) {

    /** The group of those who administer LoketNaker; the engine makes it. */
    public static final String ADMINISTRATORS = "camunda-admin";

    /** The group of those who see all of an office. */
    public static final String MANAGERS = "manajer";

    /** The group of those who deploy packs. */
    public static final String PROCESS_OWNERS = "pemilik-proses";

    public PresentUser {
        roles = List.copyOf(roles);
        offices = List.copyOf(offices);
    }

    public boolean isAdministrator() {
        return roles.contains(ADMINISTRATORS);
    }

    public boolean isManager() {
        return roles.contains(MANAGERS);
    }

    /** Whether only what is for their own roles is theirs to see. */
    public boolean isConfined() {
        return !isAdministrator() && !isManager();
    }

    public boolean hasAny(Collection<String> wanted) {
        return roles.stream().anyMatch(wanted::contains);
    }
}
