package id.loketnaker.casework;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;

/**
 * Who may see the figures of what: administrators of all offices, managers and the head of an office of theirs, the
 * head of a unit of its services.
 */
@Service
public class Managers {

    private final WhoIsPresent present;
    private final Offices offices;
    private final Heads heads;

    Managers(WhoIsPresent present, Offices offices, Heads heads) {
        this.present = present;
        this.offices = offices;
        this.heads = heads;
    }

    /**
     * The services whose figures the present user may see.
     *
     * @throws NotTheirsException for who leads nothing, also for nobody
     */
    public Sight figures() {
        return present.user()
                .map(this::figuresOf)
                .filter(sight -> !sight.isEmpty())
                .orElseThrow(Managers::refused);
    }

    /** The services whose figures somebody may see; nothing for who leads nothing. */
    public Sight figuresOf(PresentUser user) {
        return user.isConfined() ? heads.sight(user) : new Sight(Set.copyOf(officesOf(user)), Map.of());
    }

    private List<String> officesOf(PresentUser user) {
        return user.isAdministrator() ? offices.all() : user.offices();
    }

    /**
     * The offices that the present user manages as a whole: calendar, notices.
     *
     * @throws NotTheirsException for everybody but managers and administrators, also for nobody
     */
    public List<String> officesToSee() {
        PresentUser user = present.user().filter(each -> !each.isConfined()).orElseThrow(Managers::refused);
        return officesOf(user);
    }

    /** Whether the present user leads an office or a unit, or manages an office. */
    public boolean leads() {
        return present.user().filter(user -> !figuresOf(user).isEmpty()).isPresent();
    }

    /** Whether the present user sees every running case of their offices in the engine, too. */
    public boolean isUnconfined() {
        return present.user().filter(user -> !user.isConfined()).isPresent();
    }

    /** Whether the present user may change what is common to all offices. */
    public boolean isAdministrator() {
        return present.user().filter(PresentUser::isAdministrator).isPresent();
    }

    private static NotTheirsException refused() {
        return new NotTheirsException(
                "Angka layanan hanya untuk manajer, pimpinan kantor dan unitnya, dan administrator.");
    }
}
