package id.loketnaker.casework.books;

import id.loketnaker.engine.OfficeServices;
import id.loketnaker.engine.identity.Onlookers;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.springframework.stereotype.Component;

/**
 * Who may read the letters of a service in a register book: those who work on its cases, managers of the office,
 * administrators.
 */
@Component
public class LetterReaders {

    private final IdentityService identity;
    private final OfficeServices services;

    LetterReaders(IdentityService identity, OfficeServices services) {
        this.identity = identity;
        this.services = services;
    }

    /** Whether the present user, who may open a book of the office, may read what the service wrote. */
    public boolean include(String office, String service) {
        Authentication user = identity.getCurrentAuthentication();
        if (user == null) {
            return false;
        }
        return !Onlookers.isConfined(user)
                || services.of(List.of(office)).stream()
                        .filter(pack -> pack.key().equals(service))
                        .anyMatch(pack -> pack.taskRoles().stream().anyMatch(Onlookers.rolesOf(user)::contains));
    }
}
