package id.loketnaker.webapps.tasklist.plans;

import id.loketnaker.casework.People;
import id.loketnaker.casework.PlanDesk.Line;
import id.loketnaker.casework.PlanDesk.PlannedService;
import id.loketnaker.casework.PlanDesk.Sheet;
import id.loketnaker.register.CaseState;
import id.loketnaker.register.RegisteredCase;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Plans as JSON. */
final class PlanView {

    private static final String GONE = "(tidak lagi dalam daftar perusahaan)";

    private PlanView() {}

    record ServiceJson(String office, String officeName, String service, String serviceName, boolean workable) {}

    /** @param state {@code planned}, {@code late}, {@code running} or {@code done} */
    record LineJson(
            String id,
            String month,
            @Nullable String day,
            String firm,
            @Nullable String official,
            @Nullable String officialName,
            String state,
            @Nullable String caseId,
            @Nullable String caseNumber,
            @Nullable String outcome) {}

    record OfficialJson(String id, String name) {}

    record SheetJson(ServiceJson service, int year, String today, List<OfficialJson> officials, List<LineJson> lines) {}

    static ServiceJson of(PlannedService service) {
        return new ServiceJson(
                service.pack().office().id(),
                service.pack().office().name(),
                service.pack().key(),
                service.pack().standard().name(),
                service.workable());
    }

    static SheetJson of(Sheet sheet) {
        Map<String, String> byName = new TreeMap<>();
        sheet.officials().forEach((id, name) -> byName.put(name + "\n" + id, id));
        return new SheetJson(
                of(sheet.service()),
                sheet.year(),
                sheet.today().toString(),
                byName.entrySet().stream()
                        .map(each ->
                                new OfficialJson(each.getValue(), each.getKey().split("\n")[0]))
                        .toList(),
                sheet.lines().stream()
                        .map(line -> line(line, sheet.officials()))
                        .toList());
    }

    private static LineJson line(Line line, Map<String, String> officials) {
        RegisteredCase begun = line.begun();
        String official = line.line().official();
        return new LineJson(
                line.line().id(),
                line.line().month().toString(),
                line.line().day() == null ? null : line.line().day().toString(),
                Objects.requireNonNullElse(line.line().firmName(), GONE),
                official,
                official == null ? null : officials.getOrDefault(official, People.NAMELESS),
                state(line),
                begun == null ? null : begun.id(),
                begun == null ? null : begun.number(),
                begun == null ? null : begun.outcome());
    }

    static String state(Line line) {
        if (!line.line().isStarted()) {
            return line.late() ? "late" : "planned";
        }
        RegisteredCase begun = line.begun();
        return begun != null && begun.state() == CaseState.RUNNING ? "running" : "done";
    }
}
