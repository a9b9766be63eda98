package id.loketnaker.casework;

import id.loketnaker.batches.Batch;
import id.loketnaker.batches.BatchSteps;
import id.loketnaker.batches.BatchSteps.Entered;
import id.loketnaker.casework.BatchTasks.BatchTask;
import id.loketnaker.register.CaseRegister;
import id.loketnaker.register.RegisteredCase;
import id.loketnaker.register.SimilarCases;
import id.loketnaker.servicepack.FormField;
import id.loketnaker.servicepack.ServicePack;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What somebody enters once for many: a step of the cases of a batch, or new cases. All lines are checked before, as
 * their form would be, and entered only when none is objected to; then each case does its part by and by.
 */
@Service
@Transactional
public class BatchEntries {

    /** So many at once: a table of more is checked for too long. */
    public static final int MOST = 200;

    private static final int MOST_OBJECTIONS = 20;

    private final BatchDesk desk;
    private final BatchSheets sheets;
    private final BatchSteps steps;
    private final BatchTasks tasks;
    private final FormTrials trials;
    private final StartTrials starts;
    private final StartableServices startable;
    private final SimilarCases similar;
    private final CaseRegister register;
    private final Packs packs;
    private final WhoIsPresent present;
    private final Clock clock;

    BatchEntries(
            BatchDesk desk,
            BatchSheets sheets,
            BatchSteps steps,
            BatchTasks tasks,
            FormTrials trials,
            StartTrials starts,
            StartableServices startable,
            SimilarCases similar,
            CaseRegister register,
            Packs packs,
            WhoIsPresent present,
            Clock clock) {
        this.desk = desk;
        this.sheets = sheets;
        this.steps = steps;
        this.tasks = tasks;
        this.trials = trials;
        this.starts = starts;
        this.startable = startable;
        this.similar = similar;
        this.register = register;
        this.packs = packs;
        this.present = present;
        this.clock = clock;
    }

    /**
     * Enters a step for some cases of a batch.
     *
     * @param values by the keys of the form, for each task by its id
     * @throws UnacceptableException with the objections of all lines; then nothing is entered
     */
    public void step(String batchId, String elementId, Map<String, Map<String, Object>> values) {
        Batch batch = desk.toChange(batchId);
        ServicePack now = desk.service(batch.office(), batch.service()).pack();
        mustBeSome(values.size());
        Map<String, BatchTask> open = sheets.toDo(batch, now);
        List<Entered> entered = new ArrayList<>();
        List<String> objections = new ArrayList<>();
        String name = "";
        for (Map.Entry<String, Map<String, Object>> line : values.entrySet()) {
            BatchTask task = open.get(line.getKey());
            if (task == null || !task.elementId().equals(elementId)) {
                throw new UnacceptableException("Sebagian perkara tidak lagi di langkah ini. Muat ulang halamannya.");
            }
            name = task.name();
            Map<String, Object> filled = filled(batch, now, task, line.getValue());
            objection(task, filled).ifPresent(objections::add);
            entered.add(new Entered(task.id(), task.caseId(), filled));
        }
        refuseIfAny(objections);
        steps.enter(batchId, elementId, name, entered, present.userId());
    }

    /** The name of the batch stands in its field, whatever was typed. */
    private Map<String, Object> filled(Batch batch, ServicePack now, BatchTask task, Map<String, Object> typed) {
        List<FormField> fields = packs.of(task.definitionId()).formOf(task.elementId()).stream()
                .flatMap(form -> form.fields().stream())
                .toList();
        String nameField = BatchSheets.nameField(now, fields);
        if (nameField == null) {
            return typed;
        }
        Map<String, Object> filled = new LinkedHashMap<>(typed);
        filled.put(nameField, batch.name());
        return filled;
    }

    private Optional<String> objection(BatchTask task, Map<String, Object> values) {
        RegisteredCase about = register.find(task.caseId()).orElseThrow();
        if (task.holder() != null && !task.holder().equals(present.userId())) {
            return Optional.of(about.number() + " sedang dipegang rekan Anda.");
        }
        try {
            trials.values(task.id(), values, Set.of());
            return Optional.empty();
        } catch (UnacceptableException refused) {
            return Optional.of("%s (%s): %s".formatted(about.number(), about.applicant(), refused.getMessage()));
        }
    }

    /** What a table of new cases asks for: the labels of the form that begins one. */
    @Transactional(readOnly = true)
    public List<String> headers(String office, String service) {
        return new PeopleTable(desk.service(office, service).pack()).headers();
    }

    /**
     * Brings new cases that join the batch.
     *
     * @param headers of the columns: labels of the form that begins a case, or its keys
     * @param rows as they were written
     * @throws NotTheirsException when their role begins no such case
     * @throws UnacceptableException with the objections of all rows; then nothing is entered
     */
    public void bring(String batchId, List<String> headers, List<List<String>> rows) {
        Batch batch = desk.toChange(batchId);
        if (!batch.isOpen()) {
            throw new UnacceptableException("Angkatan " + batch.name() + " sudah ditutup.");
        }
        mustBeSome(rows.size());
        Instant looked = clock.instant();
        String definition = tasks.latest(batch.office(), batch.service());
        ServicePack pack = startable.of(definition);
        List<Map<String, Object>> lines = new PeopleTable(pack).read(headers, rows);
        Set<String> identities = new HashSet<>();
        List<String> objections = new ArrayList<>();
        for (int row = 0; row < lines.size(); row++) {
            String place = "Baris %d: ".formatted(row + 1);
            objection(definition, pack, lines.get(row), identities)
                    .ifPresent(objection -> objections.add(place + objection));
        }
        refuseIfAny(objections);
        steps.bring(
                batchId,
                pack.diagram().start().orElseThrow().id(),
                "Daftarkan peserta",
                lines.stream().map(line -> new Entered(null, null, line)).toList(),
                present.userId(),
                looked);
    }

    private Optional<String> objection(
            String definition, ServicePack pack, Map<String, Object> line, Set<String> identities) {
        try {
            starts.tryStart(definition, line);
        } catch (UnacceptableException refused) {
            return Optional.of(String.valueOf(refused.getMessage()));
        }
        String identity = text(line, pack.standard().identityField());
        if (identity == null) {
            return Optional.empty();
        }
        if (!identities.add(identity)) {
            return Optional.of("NIK " + identity + " sudah ada di baris sebelumnya.");
        }
        return similar.of(new SimilarCases.Request(pack.office().id(), pack.key(), identity, null, null)).stream()
                .findFirst()
                .map(twice -> "NIK %s sudah terdaftar, perkara %s.".formatted(identity, twice.number()));
    }

    private static @Nullable String text(Map<String, Object> values, @Nullable String field) {
        return field == null ? null : Objects.toString(values.get(field), null);
    }

    private static void mustBeSome(int lines) {
        if (lines == 0) {
            throw new UnacceptableException("Belum ada baris yang diisi.");
        }
        if (lines > MOST) {
            throw new UnacceptableException("Paling banyak " + MOST + " baris sekaligus.");
        }
    }

    private static void refuseIfAny(List<String> objections) {
        if (!objections.isEmpty()) {
            String more = objections.size() > MOST_OBJECTIONS
                    ? "\n… dan %d baris lain.".formatted(objections.size() - MOST_OBJECTIONS)
                    : "";
            throw new UnacceptableException("Belum ada yang dikerjakan.\n"
                    + String.join("\n", objections.subList(0, Math.min(objections.size(), MOST_OBJECTIONS)))
                    + more);
        }
    }
}
