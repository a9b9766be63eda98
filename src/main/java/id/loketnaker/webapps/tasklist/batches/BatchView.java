package id.loketnaker.webapps.tasklist.batches;

import id.loketnaker.batches.Batch;
import id.loketnaker.batches.EnteredStep;
import id.loketnaker.batches.MoveState;
import id.loketnaker.casework.BatchDesk.BatchService;
import id.loketnaker.casework.BatchSheet;
import id.loketnaker.casework.BatchSheet.MemberLine;
import id.loketnaker.casework.BatchSheet.StepLine;
import id.loketnaker.casework.BatchSheet.StepTable;
import id.loketnaker.register.CaseState;
import id.loketnaker.register.RegisteredCase;
import id.loketnaker.servicepack.FormField;
import id.loketnaker.servicepack.ReadableValues;
import id.loketnaker.webapps.LocalMoments;
import id.loketnaker.webapps.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Batches as JSON. */
final class BatchView {

    private BatchView() {}

    record BatchJson(
            String id,
            String name,
            @Nullable Integer seats,
            boolean reserves,
            String openedAt,
            @Nullable String closedAt) {}

    /** @param called what the office calls such a batch */
    record ServiceJson(
            String office,
            String officeName,
            String service,
            String serviceName,
            String called,
            boolean seats,
            boolean reserves,
            boolean workable,
            List<BatchJson> batches) {}

    record CaseJson(
            String id,
            String number,
            String applicant,
            @Nullable String subject) {}

    record MemberJson(
            CaseJson about,
            boolean running,
            boolean reserve,
            List<String> waitsAt,
            @Nullable String outcome) {}

    record ChoiceJson(String value, String label) {}

    /** @param conditional whether it is asked only sometimes */
    record FieldJson(
            String key,
            String label,
            String type,
            boolean required,
            boolean conditional,
            @Nullable String dateKind,
            @Nullable String unit,
            @Nullable Integer maxLength,
            List<ChoiceJson> choices) {}

    /** @param state {@code WAITING} or {@code REFUSED} */
    record LineJson(
            String task,
            CaseJson about,
            @Nullable String holder,
            @Nullable MoveState state,
            @Nullable String message,
            Map<String, Object> known) {}

    record StepJson(
            String element, String name, @Nullable String nameField, List<FieldJson> fields, List<LineJson> lines) {}

    record EnteredJson(String name, String at, String by, int waiting, int done, int refused) {}

    record SheetJson(
            BatchJson batch,
            String officeName,
            String serviceName,
            String called,
            boolean workable,
            List<MemberJson> members,
            List<StepJson> steps,
            List<CaseJson> candidates,
            List<EnteredJson> entered,
            List<String> refused) {}

    /**
     * How far one step that was entered is done, in cases.
     *
     * @param name of the step
     */
    public record ProgressJson(String name, int waiting, int done, int refused) {

        static ProgressJson of(EnteredStep step) {
            return new ProgressJson(step.elementName(), step.waiting(), step.done(), step.refused());
        }
    }

    static ServiceJson of(BatchService service, List<Batch> batches) {
        LocalMoments times = new LocalMoments(service.pack().office().zone());
        return new ServiceJson(
                service.pack().office().id(),
                service.pack().office().name(),
                service.pack().key(),
                service.pack().standard().name(),
                service.plan().name(),
                service.plan().seats(),
                service.plan().reserves(),
                service.workable(),
                batches.stream().map(batch -> batch(batch, times)).toList());
    }

    static BatchJson batch(Batch batch, LocalMoments times) {
        return new BatchJson(
                batch.id(),
                batch.name(),
                batch.seats(),
                batch.reserves(),
                times.of(batch.openedAt()),
                times.orNothing(batch.closedAt()));
    }

    /** @param name of an official by user id */
    static SheetJson of(BatchSheet sheet, UnaryOperator<String> name) {
        LocalMoments times = new LocalMoments(sheet.pack().office().zone());
        return new SheetJson(
                batch(sheet.batch(), times),
                sheet.pack().office().name(),
                sheet.pack().standard().name(),
                Objects.requireNonNull(sheet.pack().standard().batches()).name(),
                sheet.workable(),
                sheet.members().stream().map(BatchView::member).toList(),
                sheet.steps().stream().map(BatchView::step).toList(),
                sheet.candidates().stream().map(BatchView::about).toList(),
                sheet.entered().stream().map(step -> entered(step, times, name)).toList(),
                sheet.refused());
    }

    private static EnteredJson entered(EnteredStep step, LocalMoments times, UnaryOperator<String> name) {
        return new EnteredJson(
                step.elementName(),
                times.of(step.enteredAt()),
                name.apply(step.enteredBy()),
                step.waiting(),
                step.done(),
                step.refused());
    }

    private static CaseJson about(RegisteredCase about) {
        return new CaseJson(about.id(), about.number(), about.applicant(), about.subject());
    }

    private static MemberJson member(MemberLine line) {
        return new MemberJson(
                about(line.registered()),
                line.registered().state() == CaseState.RUNNING,
                line.reserve(),
                line.waitsAt(),
                line.registered().outcome());
    }

    private static StepJson step(StepTable table) {
        ReadableValues readable = new ReadableValues(table.pack(), table.elementId());
        return new StepJson(
                table.elementId(),
                table.name(),
                table.nameField(),
                table.fields().stream()
                        .filter(field -> !field.path().equals(table.nameField()))
                        .map(field -> field(field, readable))
                        .toList(),
                table.lines().stream().map(BatchView::line).toList());
    }

    private static FieldJson field(FormField field, ReadableValues readable) {
        return new FieldJson(
                field.path(),
                field.name(),
                field.type(),
                field.required(),
                field.hideCondition() != null,
                field.dateKind(),
                field.unit(),
                field.maxLength(),
                field.choices().stream()
                        .map(choice -> new ChoiceJson(choice, String.join(", ", readable.items(field.path(), choice))))
                        .toList());
    }

    private static LineJson line(StepLine line) {
        return new LineJson(
                line.taskId(), about(line.registered()), line.holder(), line.state(), line.message(), line.known());
    }

    /** Who is in it and how far they came, to take away. */
    static Sheet list(BatchSheet sheet) {
        List<List<Object>> rows = new ArrayList<>();
        for (MemberLine line : sheet.members()) {
            RegisteredCase about = line.registered();
            rows.add(List.of(
                    rows.size() + 1,
                    about.number(),
                    about.applicant(),
                    Objects.requireNonNullElse(about.subject(), ""),
                    line.reserve() ? "cadangan" : "peserta",
                    about.state() == CaseState.RUNNING
                            ? String.join(", ", line.waitsAt())
                            : Objects.requireNonNullElse(about.outcome(), "")));
        }
        return new Sheet("Peserta", List.of("No.", "Nomor perkara", "Nama", "Pokok", "Kedudukan", "Langkah"), rows);
    }
}
