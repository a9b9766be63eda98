package id.loketnaker.casework.books;

import id.loketnaker.casework.PresentUser;
import id.loketnaker.casework.Services;
import id.loketnaker.casework.WhoIsPresent;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Who may read the letters of a service in a register book: those who work on its cases, managers of the office,
 * administrators.
 */
@Component
public class LetterReaders {

    private final WhoIsPresent present;
    private final Services services;

    LetterReaders(WhoIsPresent present, Services services) {
        this.present = present;
        this.services = services;
    }

    /** Whether the present user, who may open a book of the office, may read what the service wrote. */
    public boolean include(String office, String service) {
        return present.user()
                .filter(user -> !user.isConfined() || works(user, office, service))
                .isPresent();
    }

    private boolean works(PresentUser user, String office, String service) {
        return services.of(List.of(office)).stream()
                .filter(pack -> pack.key().equals(service))
                .anyMatch(pack -> user.hasAny(pack.taskRoles()));
    }
}
