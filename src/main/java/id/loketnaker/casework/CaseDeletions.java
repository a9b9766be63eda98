package id.loketnaker.casework;

import id.loketnaker.values.EnteredText;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** A running case is deleted: it leaves the lists of tasks, and its record stays, with who did it and why. */
@Service
public class CaseDeletions {

    private static final int LONGEST = 240;

    private final RunningCases cases;

    CaseDeletions(RunningCases cases) {
        this.cases = cases;
    }

    /** Whether the present user may delete cases of a service. */
    public boolean isAllowed(String service) {
        return cases.mayDelete(service);
    }

    /**
     * Deletes a case in the name of the present user.
     *
     * @throws UnacceptableException in Indonesian, without a reason or when it is too long
     */
    public void delete(String caseId, @Nullable String reason) {
        String why = EnteredText.line(Objects.toString(reason, ""));
        if (why.isEmpty() || why.length() > LONGEST) {
            throw new UnacceptableException(
                    "Tulis alasan menghapus perkara ini, paling panjang " + LONGEST + " huruf.");
        }
        cases.delete(caseId, why);
    }
}
