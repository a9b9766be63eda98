package id.loketnaker.tracking;

import java.util.Optional;
import org.springframework.stereotype.Component;

/** Cases that ended, for whoever has their number and code: what their applicants are asked afterwards. */
@Component
public class ClosedCases {

    /**
     * A case that its applicant asks for.
     *
     * @param ended whether it ended, and was not struck off
     * @param surveyed whether its applicant was asked what they think of it, and answered
     */
    public record ClosedCase(
            String id, String office, String service, String serviceName, boolean ended, boolean surveyed) {}

    private final TrackedCases cases;

    ClosedCases(TrackedCases cases) {
        this.cases = cases;
    }

    /** The case of a number and a code, also one that goes on. */
    public Optional<ClosedCase> find(String number, String code) {
        return cases.findRow(number, code)
                .map(row -> new ClosedCase(
                        row.caseId(),
                        row.told().office(),
                        row.told().service(),
                        row.told().serviceName(),
                        row.told().closedAt() != null && !row.told().struckOff(),
                        row.surveyed()));
    }

    /** Marks the case as asked; answers whether it was not before. */
    public boolean takeSurvey(ClosedCase about) {
        return cases.takeSurvey(about.id());
    }
}
