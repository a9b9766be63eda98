package id.loketnaker.casework;

import id.loketnaker.firms.Firm;
import id.loketnaker.firms.FirmDetails;
import id.loketnaker.firms.FirmSearch;
import id.loketnaker.servicepack.FirmFields;
import id.loketnaker.servicepack.FirmKind;
import id.loketnaker.servicepack.ServicePack;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Offers what the office's register knows of firms and unions beside a form that asks for one: to whoever fills it in,
 * and to nobody else.
 */
@Service
public class FirmForms {

    private final TaskCases tasks;
    private final StartableServices startable;
    private final Packs packs;
    private final KnownValues known;
    private final FirmSearch search;

    FirmForms(TaskCases tasks, StartableServices startable, Packs packs, KnownValues known, FirmSearch search) {
        this.tasks = tasks;
        this.startable = startable;
        this.packs = packs;
        this.known = known;
        this.search = search;
    }

    /** A form that is open, of an office. */
    private record OpenForm(String office, List<FirmFields> firms, List<Firm> sameName) {

        Asked asked() {
            return new Asked(firms, sameName);
        }

        boolean asksFor(FirmKind kind) {
            return firms.stream().anyMatch(each -> each.kind() == kind);
        }
    }

    /**
     * What was typed of a firm.
     *
     * @param near those that may be the same
     * @param sameName of a union: those of the same name, which the law refuses to record a second time
     */
    public record Likeness(List<Firm> near, List<Firm> sameName) {}

    /**
     * What a form asks for.
     *
     * @param firms the fields that tell of firms
     * @param sameName of the union that the case is about: others in the register that have its name
     */
    public record Asked(List<FirmFields> firms, List<Firm> sameName) {}

    /** The form that begins a case of a service, or that of a task. */
    public sealed interface Place permits AtStart, AtTask {}

    public record AtStart(String definitionId) implements Place {}

    /** Those fields only that the case says are about a firm. */
    public record AtTask(String taskId) implements Place {}

    /**
     * What a form asks for.
     *
     * @throws UnknownException when there is no such service in an office of theirs, or no such open task that the
     *     present user may see
     * @throws NotTheirsException when their role does not start it
     */
    @Transactional
    public Asked asked(Place place) {
        return open(place).asked();
    }

    /** Firms of the office that somebody may mean who typed this. */
    @Transactional
    public List<Firm> offered(Place place, FirmKind kind, String typed) {
        OpenForm form = open(place);
        return form.asksFor(kind) ? search.offered(form.office, kind, typed) : List.of();
    }

    /** Whether what was typed is, but for a letter or a place, in the register. */
    @Transactional
    public Likeness like(Place place, FirmDetails typed) {
        OpenForm form = open(place);
        if (!form.asksFor(typed.kind())) {
            return new Likeness(List.of(), List.of());
        }
        List<Firm> sameName = typed.kind() == FirmKind.UNION ? search.sameName(form.office, typed) : List.of();
        Set<String> told = sameName.stream().map(Firm::id).collect(Collectors.toSet());
        return new Likeness(
                search.near(form.office, typed).stream()
                        .filter(firm -> !told.contains(firm.id()))
                        .toList(),
                sameName);
    }

    private OpenForm open(Place place) {
        return place instanceof AtStart start ? start(start.definitionId) : task(((AtTask) place).taskId);
    }

    private OpenForm start(String definitionId) {
        ServicePack pack = startable.of(definitionId);
        return new OpenForm(
                pack.office().id(),
                pack.diagram().start().map(start -> pack.firmsOf(start.id())).orElse(List.of()),
                List.of());
    }

    private OpenForm task(String taskId) {
        CaseTask task = tasks.open(taskId);
        ServicePack pack = packs.of(task.registered().definitionId());
        List<FirmFields> firms = pack.firmsOf(task.elementId());
        Map<String, Object> values = known.at(
                taskId,
                firms.stream()
                        .map(FirmFields::condition)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()));
        return new OpenForm(
                pack.office().id(),
                firms.stream().filter(each -> each.tell(values::get)).toList(),
                search.sameNameAsUnionsOf(task.registered().id()));
    }
}
