package id.loketnaker.webapps.cockpit.people;

import id.loketnaker.casework.Administration;
import id.loketnaker.people.CasesOfPerson;
import id.loketnaker.people.Nik;
import id.loketnaker.people.PersonFile;
import id.loketnaker.webapps.TakenAway;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import org.springframework.stereotype.Component;

/** For administrators, and nobody else; that a file was taken stands on the trail, once for each of its cases. */
@Component
class PeopleDesk {

    private final CasesOfPerson cases;
    private final PersonFile file;
    private final TakenAway taken;
    private final Administration administration;

    PeopleDesk(CasesOfPerson cases, PersonFile file, TakenAway taken, Administration administration) {
        this.cases = cases;
        this.file = file;
        this.taken = taken;
        this.administration = administration;
    }

    List<PersonCase> find(PersonInput asked) {
        administration.onlyForAdministrators();
        return cases.of(asked.nik()).stream().map(PersonCase::of).toList();
    }

    StreamingOutput all(PersonInput asked) {
        administration.onlyForAdministrators();
        Nik nik = asked.nik();
        List<String> numbers = file.numbers(nik);
        if (numbers.isEmpty()) {
            taken.tell("person", null);
        }
        numbers.forEach(number -> taken.tell("person", number));
        return out -> file.write(nik, out);
    }
}
