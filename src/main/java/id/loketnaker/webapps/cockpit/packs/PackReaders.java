package id.loketnaker.webapps.cockpit.packs;

import id.loketnaker.casework.Heads;
import id.loketnaker.casework.Managers;
import id.loketnaker.casework.NotTheirsException;
import id.loketnaker.casework.Offices;
import id.loketnaker.casework.PresentUser;
import id.loketnaker.casework.Sight;
import id.loketnaker.casework.WhoIsPresent;
import java.util.Collection;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/**
 * Who sees and does what with packs: administrators of all offices, managers and process owners of theirs, heads what
 * they lead. Process owners change, heads agree.
 */
@Component
public class PackReaders {

    private final WhoIsPresent present;
    private final Offices offices;
    private final Managers managers;
    private final Heads heads;

    PackReaders(WhoIsPresent present, Offices offices, Managers managers, Heads heads) {
        this.present = present;
        this.offices = offices;
        this.managers = managers;
        this.heads = heads;
    }

    PresentUser user() {
        return present.user().orElseThrow(() -> new NotTheirsException("Masuk dahulu."));
    }

    /** Offices of which there is anything to see. */
    Collection<String> offices() {
        TreeSet<String> all = new TreeSet<>(whole(user()));
        all.addAll(sight(user()).all());
        return all;
    }

    /** Whether the present user sees what runs of a service, and what is proposed. */
    public boolean sees(String office, String service) {
        return whole(user()).contains(office) || sight(user()).includes(office, service);
    }

    /** Whether the present user proposes changes for an office. */
    boolean changes(String office) {
        return user().isAdministrator() || isOwner(user()) && user().offices().contains(office);
    }

    /** Whether the present user agrees to changes of a service. */
    boolean agrees(String office, String service) {
        return heads.leads(user(), office, service);
    }

    private Collection<String> whole(PresentUser user) {
        if (user.isAdministrator()) {
            return offices.all();
        }
        return user.isManager() || isOwner(user) ? user.offices() : new TreeSet<>();
    }

    private Sight sight(PresentUser user) {
        return managers.figuresOf(user);
    }

    private static boolean isOwner(PresentUser user) {
        return user.roles().contains(PresentUser.PROCESS_OWNERS);
    }
}
