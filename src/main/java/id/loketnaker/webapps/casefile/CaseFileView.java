package id.loketnaker.webapps.casefile;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import id.loketnaker.casework.CaseFile;
import id.loketnaker.casework.CaseFile.FilledIn;
import id.loketnaker.casework.NamesOfDay;
import id.loketnaker.casework.PassedPath;
import id.loketnaker.register.CaseState;
import id.loketnaker.register.RegisteredCase;
import id.loketnaker.sla.DeadlineView;
import id.loketnaker.webapps.LocalMoments;
import id.loketnaker.webapps.limits.ClockJson;
import id.loketnaker.webapps.limits.LimitJson;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The file of a case as JSON. Times are those of the office, amounts whole units of {@code unit}. */
@JsonInclude(Include.NON_NULL)
public record CaseFileView(
        String id,
        String number,
        String office,
        String officeName,
        String service,
        String serviceName,
        String definitionId,
        String applicant,
        @Nullable String subject,
        boolean running,
        boolean deleted,
        boolean deletable,
        @Nullable String outcome,
        String received,
        @Nullable String closed,
        ClockJson clock,
        List<LimitJson> deadlines,
        List<EntryJson> record,
        PathJson path) {

    @JsonInclude(Include.NON_NULL)
    public record EntryJson(
            String at,
            String kind,
            String element,
            @Nullable String name,
            @Nullable String by,
            List<FilledInJson> filledIn,
            @Nullable String note) {}

    public record FilledInJson(String label, String value) {}

    public record PathJson(List<VisitJson> visits, List<String> flows, List<FragmentJson> fragments) {}

    public record FragmentJson(String definitionId, String name) {}

    @JsonInclude(Include.NON_NULL)
    public record VisitJson(
            String element,
            @Nullable String name,
            String from,
            @Nullable String until,
            boolean cancelled) {}

    /**
     * @param deletable whether the present user may delete the case while it runs
     */
    public static CaseFileView of(CaseFile file, NamesOfDay names, boolean deletable) {
        return new Reading(file, names).view(deletable);
    }

    /** Puts names to ids and local times to moments. */
    private record Reading(CaseFile file, NamesOfDay names, LocalMoments times) {

        Reading(CaseFile file, NamesOfDay names) {
            this(file, names, new LocalMoments(file.pack().office().zone()));
        }

        CaseFileView view(boolean deletable) {
            RegisteredCase registered = file.registered();
            return new CaseFileView(
                    registered.id(),
                    registered.number(),
                    registered.office(),
                    file.pack().office().name(),
                    registered.service(),
                    file.pack().standard().name(),
                    registered.definitionId(),
                    registered.applicant(),
                    registered.subject(),
                    registered.state() == CaseState.RUNNING,
                    registered.state() == CaseState.DELETED,
                    deletable && registered.state() == CaseState.RUNNING,
                    registered.outcome(),
                    times.of(registered.receivedAt()),
                    times.orNothing(registered.closedAt()),
                    ClockJson.of(file.clock(), file.pack()),
                    file.deadlines().stream()
                            .map(deadline -> LimitJson.of(deadline, file.pack(), namesAtTheEndOf(deadline)))
                            .toList(),
                    file.record().stream().map(this::entry).toList(),
                    path(file.path()));
        }

        /** Who had a step that is over is named as they were called then. */
        private Map<String, String> namesAtTheEndOf(DeadlineView deadline) {
            Instant closed = deadline.closedAt();
            String holder = deadline.holder();
            return closed == null || holder == null
                    ? names.now()
                    : Map.of(holder, Objects.requireNonNullElse(names.at(holder, closed), holder));
        }

        private EntryJson entry(CaseFile.Recorded recorded) {
            return new EntryJson(
                    times.of(recorded.entry().at()),
                    recorded.entry().kind().name(),
                    recorded.entry().elementId(),
                    recorded.entry().elementName(),
                    names.at(recorded.entry().actor(), recorded.entry().at()),
                    recorded.filledIn().stream().map(Reading::filledIn).toList(),
                    recorded.note());
        }

        private static FilledInJson filledIn(FilledIn filledIn) {
            return new FilledInJson(filledIn.label(), filledIn.value());
        }

        private PathJson path(PassedPath path) {
            return new PathJson(
                    path.visits().stream()
                            .map(visit -> new VisitJson(
                                    visit.elementId(),
                                    visit.name(),
                                    times.of(visit.from()),
                                    times.orNothing(visit.until()),
                                    visit.cancelled()))
                            .toList(),
                    path.flows(),
                    path.fragments().stream()
                            .map(fragment -> new FragmentJson(fragment.definitionId(), fragment.name()))
                            .toList());
        }
    }
}
