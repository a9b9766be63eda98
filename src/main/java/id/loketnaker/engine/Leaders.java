package id.loketnaker.engine;

import id.loketnaker.casework.Heads;
import id.loketnaker.casework.PresentUser;
import id.loketnaker.engine.happenings.Official;
import id.loketnaker.servicepack.Office;
import id.loketnaker.servicepack.Role;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.springframework.stereotype.Service;

/** Those who lead an office or a unit, or manage it, as far as they can be reached by mail. */
@Service
public class Leaders {

    /**
     * One of them.
     *
     * @param user with the roles they have now, in this office
     */
    public record Leader(PresentUser user, Official official) {}

    private final IdentityService identity;
    private final MailWishes wishes;

    Leaders(IdentityService identity, MailWishes wishes) {
        this.identity = identity;
        this.wishes = wishes;
    }

    /** Who asked for the mail of the morning. */
    public List<Leader> ofTheMorning(Office office) {
        return of(office, Heads.of(office).stream())
                .filter(leader -> wishes.wantsMorning(leader.user().id()))
                .toList();
    }

    /** The heads of the office itself and its managers. */
    public List<Leader> ofTheWhole(Office office) {
        return of(office, Heads.of(office).stream().filter(role -> role.superior() == null))
                .toList();
    }

    private Stream<Leader> of(Office office, Stream<Role> roles) {
        return Stream.concat(roles.map(Role::id), Stream.of(PresentUser.MANAGERS))
                .flatMap(group ->
                        identity.createUserQuery().memberOfGroup(group).memberOfTenant(office.id()).list().stream())
                .filter(user -> user.getEmail() != null && !user.getEmail().isBlank())
                .map(user -> leader(user, office))
                .distinct();
    }

    private Leader leader(User user, Office office) {
        List<String> roles = identity.createGroupQuery().groupMember(user.getId()).list().stream()
                .map(Group::getId)
                .sorted()
                .toList();
        return new Leader(
                new PresentUser(user.getId(), roles, List.of(office.id())),
                new Official(user.getId(), user.getEmail().strip(), wishes.of(user.getId())));
    }
}
