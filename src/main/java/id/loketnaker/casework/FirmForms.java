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

    /**
     * Of the form that begins a case.
     *
     * @throws UnknownException when there is no such service in an office of theirs
     * @throws NotTheirsException when their role does not start it
     */
    @Transactional(readOnly = true)
    public Asked ofStart(String definitionId) {
        return start(definitionId).asked();
    }

    /**
     * Of the form of a task; those fields only that the case says are about a firm.
     *
     * @throws UnknownException when there is no such open task, or none that the present user may see
     */
    @Transactional
    public Asked ofTask(String taskId) {
        return task(taskId).asked();
    }

    /** Firms of the office that somebody may mean who typed this into the form that begins a case. */
    @Transactional(readOnly = true)
    public List<Firm> offeredAtStart(String definitionId, FirmKind kind, String typed) {
        return offered(start(definitionId), kind, typed);
    }

    /** The same, into the form of a task. */
    @Transactional
    public List<Firm> offeredAtTask(String taskId, FirmKind kind, String typed) {
        return offered(task(taskId), kind, typed);
    }

    /** Whether what was typed into the form that begins a case is, but for a letter or a place, in the register. */
    @Transactional(readOnly = true)
    public Likeness likeAtStart(String definitionId, FirmDetails typed) {
        return like(start(definitionId), typed);
    }

    /** The same, of the form of a task. */
    @Transactional
    public Likeness likeAtTask(String taskId, FirmDetails typed) {
        return like(task(taskId), typed);
    }

    private List<Firm> offered(OpenForm form, FirmKind kind, String typed) {
        return form.asksFor(kind) ? search.offered(form.office, kind, typed) : List.of();
    }

    private Likeness like(OpenForm form, FirmDetails typed) {
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
