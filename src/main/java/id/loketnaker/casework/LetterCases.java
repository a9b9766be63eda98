package id.loketnaker.casework;

import id.loketnaker.letters.LetterCase;
import id.loketnaker.register.CaseRegister;
import id.loketnaker.servicepack.ServicePack;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** A case as its letters see it: its pack, the values that a template names, and who acts. */
@Component
public class LetterCases {

    private final CaseRegister register;
    private final WhoIsPresent present;
    private final StepTogether together;
    private final ObjectProvider<People> people; // made with the engine, which is built with this

    LetterCases(CaseRegister register, WhoIsPresent present, StepTogether together, ObjectProvider<People> people) {
        this.register = register;
        this.present = present;
        this.together = together;
        this.people = people;
    }

    /** With values of one's own choosing, such as those of a form that is not submitted yet. */
    public LetterCase with(ServicePack pack, String caseId, Map<String, Object> values) {
        @Nullable PresentUser user = present.user().orElse(null);
        String id = user == null ? null : user.id();
        return new LetterCase(
                register.find(caseId).orElseThrow(),
                pack,
                values,
                together.current().orElse(null),
                id,
                id == null ? null : people.getObject().of(List.of(id)).get(id),
                user == null ? Set.of() : Set.copyOf(user.roles()));
    }
}
