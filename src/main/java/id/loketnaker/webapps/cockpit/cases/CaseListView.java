package id.loketnaker.webapps.cockpit.cases;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import id.loketnaker.casework.CaseFinder;
import id.loketnaker.register.CaseState;
import id.loketnaker.register.RegisteredCase;
import id.loketnaker.webapps.LocalMoments;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of cases as JSON.
 *
 * @param count of all that were found
 * @param more whether there are more than these
 * @param cut whether number or name match so many that only the newest were looked at
 */
record CaseListView(int count, boolean more, boolean cut, int page, int perPage, List<LineJson> cases) {

    @JsonInclude(Include.NON_NULL)
    record LineJson(
            String id,
            String number,
            String applicant,
            String serviceName,
            String officeName,
            String received,
            @Nullable String closed,
            boolean running,
            boolean deleted,
            @Nullable String outcome,
            String due,
            boolean late,
            boolean paused) {}

    static CaseListView of(CaseFinder.Page page) {
        return new CaseListView(
                page.found().ids().size(),
                page.found().more(),
                page.found().cut(),
                page.page(),
                CaseFinder.PAGE,
                page.lines().stream().map(CaseListView::line).toList());
    }

    private static LineJson line(CaseFinder.Line line) {
        RegisteredCase registered = line.registered();
        LocalMoments times = new LocalMoments(line.service().zone());
        return new LineJson(
                registered.id(),
                registered.number(),
                registered.applicant(),
                line.service().name(),
                line.service().officeName(),
                times.of(registered.receivedAt()),
                times.orNothing(registered.closedAt()),
                registered.state() == CaseState.RUNNING,
                registered.state() == CaseState.DELETED,
                registered.outcome(),
                times.of(line.promise().due()),
                line.promise().late(),
                line.promise().paused());
    }
}
