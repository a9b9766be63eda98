package id.loketnaker.engine.identity;

import id.loketnaker.servicepack.Office;
import id.loketnaker.servicepack.Role;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** One user for each role of each office, to try things out: {@code <role>.<office>} with the password demo. */
@Component
@Profile("demo")
public class DemoUsers {

    public static final String ADMINISTRATOR = "admin";
    public static final String PASSWORD = "demo";

    private final IdentityService identity;
    private final Administrators administrators;
    private List<Office> offices = List.of();

    DemoUsers(IdentityService identity, Administrators administrators) {
        this.identity = identity;
        this.administrators = administrators;
    }

    void welcome(List<Office> offices) {
        this.offices = List.copyOf(offices);
        if (create(ADMINISTRATOR, "Administrator", "Demo")) {
            administrators.appoint(ADMINISTRATOR);
        }
        offices.forEach(this::welcome);
    }

    List<Office> offices() {
        return offices;
    }

    /** The log-ins of an office: one for each role, then process owner and manager. */
    public static List<String> of(Office office) {
        List<String> users = new ArrayList<>();
        office.roles().forEach(role -> users.add(role.id() + "." + office.id()));
        users.add(Onlookers.PROCESS_OWNER + "." + office.id());
        users.add(Onlookers.MANAGER + "." + office.id());
        return users;
    }

    private void welcome(Office office) {
        for (Role role : office.roles()) {
            employ(role.id(), role.name(), office);
        }
        employ(Onlookers.PROCESS_OWNER, "Pemilik proses", office);
        employ(Onlookers.MANAGER, "Manajer", office);
    }

    private void employ(String group, String title, Office office) {
        String id = group + "." + office.id();
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
