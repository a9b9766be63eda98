package id.loketnaker.engine.identity;

import id.loketnaker.servicepack.Office;
import id.loketnaker.servicepack.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.springframework.context.annotation.Profile;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;

/**
 * Users for each role of each office, to try things out: {@code <role>.<office>} with the password demo. Roles that are
 * nobody's superior have three: {@code mediator.bekasi}, {@code mediator-2.bekasi}, {@code mediator-3.bekasi}.
 */
@Component
@Profile("demo")
@NamedInterface("demo")
public class DemoUsers {

    public static final String ADMINISTRATOR = "admin";
    public static final String PASSWORD = "demo";

    private final IdentityService identity;
    private final Administrators administrators;
    private final Map<String, Office> offices = new ConcurrentSkipListMap<>();

    DemoUsers(IdentityService identity, Administrators administrators) {
        this.identity = identity;
        this.administrators = administrators;
    }

    void welcome(Office office) {
        offices.put(office.id(), office);
        if (create(ADMINISTRATOR, "Administrator", "Demo")) {
            administrators.appoint(ADMINISTRATOR);
        }
        employ(office);
    }

    public List<Office> offices() {
        return List.copyOf(offices.values());
    }

    /** The log-ins of an office: one for each role, then process owner and manager. */
    public static List<String> of(Office office) {
        List<String> users = new ArrayList<>();
        office.roles().forEach(role -> users.addAll(holders(office, role.id())));
        users.add(only(Onlookers.PROCESS_OWNER, office));
        users.add(only(Onlookers.MANAGER, office));
        return users;
    }

    /** One of the holders of a role, turn by turn. */
    public static String colleague(Office office, String role, int turn) {
        List<String> holders = holders(office, role);
        return holders.get(turn % holders.size());
    }

    private static List<String> holders(Office office, String role) {
        boolean superior = office.roles().stream().anyMatch(other -> role.equals(other.superior()));
        return superior
                ? List.of(only(role, office))
                : List.of(only(role, office), only(role + "-2", office), only(role + "-3", office));
    }

    private static String only(String role, Office office) {
        return role + "." + office.id();
    }

    private void employ(Office office) {
        for (Role role : office.roles()) {
            int number = 0;
            for (String user : holders(office, role.id())) {
                String title = ++number == 1 ? role.name() : role.name() + " " + number;
                employ(user, role.id(), title, office);
            }
        }
        employ(only(Onlookers.PROCESS_OWNER, office), Onlookers.PROCESS_OWNER, "Pemilik proses", office);
        employ(only(Onlookers.MANAGER, office), Onlookers.MANAGER, "Manajer", office);
    }

    private void employ(String id, String group, String title, Office office) {
        if (create(id, title, office.name())) {
            identity.createMembership(id, group);
            identity.createTenantUserMembership(office.id(), id);
        }
    }

    private boolean create(String id, String firstName, String lastName) {
        if (identity.createUserQuery().userId(id).count() > 0) {
            return false;
        }
        User user = identity.newUser(id);
        user.setFirstName(firstName);
        user.setLastName(lastName);
        user.setPassword(PASSWORD);
        identity.saveUser(user);
        return true;
    }
}
