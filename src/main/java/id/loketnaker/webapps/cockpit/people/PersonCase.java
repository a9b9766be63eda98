package id.loketnaker.webapps.cockpit.people;

import id.loketnaker.register.RegisteredCase;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A case that knows the person, as a line of the page. */
record PersonCase(
        String id,
        String number,
        String office,
        String service,
        Instant received,
        @Nullable String outcome) {

    static PersonCase of(RegisteredCase registered) {
        return new PersonCase(
                registered.id(),
                registered.number(),
                registered.office(),
                registered.service(),
                registered.receivedAt(),
                registered.outcome());
    }
}
