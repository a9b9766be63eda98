package id.loketnaker.webapps.tasklist.papers;

import id.loketnaker.casework.UnacceptableException;
import id.loketnaker.servicepack.DocumentType;
import id.loketnaker.servicepack.Requirement;
import id.loketnaker.servicepack.ServiceStandard;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a file is brought for.
 *
 * @param requirement its name; none for what nobody asked for
 */
record WantedPaper(@Nullable String requirement, Set<DocumentType> types) {

    /** @throws UnacceptableException when the service asks for no such paper */
    static WantedPaper of(ServiceStandard standard, @Nullable String requirement) {
        if (requirement == null || requirement.isBlank()) {
            return new WantedPaper(null, DocumentType.USUAL);
        }
        Set<DocumentType> types = standard.requirement(requirement)
                .filter(Requirement::isPaper)
                .map(Requirement::types)
                .orElseThrow(
                        () -> new UnacceptableException("Layanan ini tidak punya syarat \"" + requirement + "\"."));
        return new WantedPaper(requirement, types);
    }
}
