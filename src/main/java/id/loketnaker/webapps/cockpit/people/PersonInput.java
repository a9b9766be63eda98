package id.loketnaker.webapps.cockpit.people;

import id.loketnaker.casework.UnacceptableException;
import id.loketnaker.people.Nik;
import org.jspecify.annotations.Nullable;

/** Whom it is about, in the body of the request: a number of a person has no place in an address. */
public record PersonInput(@Nullable String identity) {

    Nik nik() {
        if (!Nik.isMeantBy(identity)) {
            throw new UnacceptableException("NIK terdiri atas 16 angka. Periksa lagi pada KTP-nya.");
        }
        return Nik.of(identity);
    }
}
