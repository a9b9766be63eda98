package id.loketnaker.casework;

import java.util.List;
import org.springframework.stereotype.Service;

/** Who may see the figures of which offices: managers those of their own, administrators all. */
@Service
public class Managers {

    private final WhoIsPresent present;
    private final Offices offices;

    Managers(WhoIsPresent present, Offices offices) {
        this.present = present;
        this.offices = offices;
    }

    /**
     * The offices whose figures the present user may see.
     *
     * @throws NotTheirsException for everybody else, also for nobody
     */
    public List<String> officesToSee() {
        PresentUser user = present.user().filter(each -> !each.isConfined()).orElseThrow(Managers::refused);
        return user.isAdministrator() ? offices.all() : user.offices();
    }

    /** Whether the present user may change what is common to all offices. */
    public boolean isAdministrator() {
        return present.user().filter(PresentUser::isAdministrator).isPresent();
    }

    private static NotTheirsException refused() {
        return new NotTheirsException("Angka layanan hanya untuk manajer dan administrator.");
    }
}
