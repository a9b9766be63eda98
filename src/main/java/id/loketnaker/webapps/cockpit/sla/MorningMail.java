package id.loketnaker.webapps.cockpit.sla;

import id.loketnaker.casework.Managers;
import id.loketnaker.casework.Services;
import id.loketnaker.casework.Sight;
import id.loketnaker.engine.Leaders.Leader;
import id.loketnaker.engine.happenings.OfficialTold;
import id.loketnaker.figures.OpenCase;
import id.loketnaker.figures.OpenService;
import id.loketnaker.figures.OpenTask;
import id.loketnaker.print.IndonesianText;
import id.loketnaker.servicepack.Office;
import id.loketnaker.servicepack.ServicePack;
import id.loketnaker.sla.CaseTime;
import id.loketnaker.values.PublicUrl;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells a leader who asked for it, on each working day of theirs when it opens: what is late, what will be by the end
 * of the next working day, what waits for themselves. The numbers are those of the page, behind whose links they
 * stand; cases are named by number, nothing is told of an applicant.
 */
@Component
class MorningMail {

    /** Who was down at opening tells a little later; an hour after it the morning is over. */
    private static final Duration MORNING = Duration.ofHours(1);

    private static final int LINES = 10;

    private final Managers managers;
    private final Services services;
    private final SlaScopes scopes;
    private final CaseLists lists;
    private final CaseTime time;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final PublicUrl publicUrl;

    MorningMail(
            Managers managers,
            Services services,
            SlaScopes scopes,
            CaseLists lists,
            CaseTime time,
            ApplicationEventPublisher events,
            Clock clock,
            @Value("${loketnaker.public-url}") PublicUrl publicUrl) {
        this.managers = managers;
        this.services = services;
        this.scopes = scopes;
        this.lists = lists;
        this.time = time;
        this.events = events;
        this.clock = clock;
        this.publicUrl = publicUrl;
    }

    /** Once a morning, however often it is called. */
    @Transactional
    void send(Leader leader, Office office) {
        Sight sight = managers.figuresOf(leader.user());
        List<ServicePack> led = services.of(List.of(office.id())).stream()
                .filter(pack -> sight.includes(office.id(), pack.key()))
                .toList();
        LocalDate today = LocalDate.ofInstant(clock.instant(), office.zone());
        if (!led.isEmpty() && isMorning(led, today)) {
            events.publishEvent(told(leader, office, sight, led.get(0), today));
        }
    }

    private boolean isMorning(List<ServicePack> led, LocalDate today) {
        Instant now = clock.instant();
        Optional<Instant> opening = led.stream()
                .flatMap(pack -> time.of(pack).openingOn(today).stream())
                .min(Comparator.naturalOrder());
        return opening.filter(at -> !now.isBefore(at) && now.isBefore(at.plus(MORNING)))
                .isPresent();
    }

    private OfficialTold told(Leader leader, Office office, Sight sight, ServicePack pack, LocalDate today) {
        CaseLists.Page late = lists.page(scopes.of(SlaQuestion.of(office.id(), ListKind.LATE), sight));
        CaseLists.Page soon = lists.page(scopes.of(SlaQuestion.of(office.id(), ListKind.PROMISES_DUE), sight));
        List<CaseLists.Row> mine = mine(leader, office);
        String day = IndonesianText.day(today);
        return new OfficialTold(
                "pagi/%s/%s".formatted(office.id(), today),
                leader.official(),
                office.id(),
                office.name(),
                pack.notices().officeMail(),
                "ringkasan-pagi",
                "Pagi %s: %d terlambat, %d segera jatuh tempo, %d menunggu Anda"
                        .formatted(day, late.count(), soon.count(), mine.size()),
                part("Perkara yang janjinya sudah lewat", late.count(), late.rows(), page(office, "terlambat"))
                        + part(
                                "Janji yang jatuh tempo sampai hari kerja berikutnya",
                                soon.count(),
                                soon.rows(),
                                page(office, "besok"))
                        + part(
                                "Menunggu tanda tangan atau keputusan Anda",
                                mine.size(),
                                mine,
                                publicUrl + "/camunda/app/tasklist/default/")
                        + "Anda meminta surel ini. Berhenti: di Tasklist, menu \"Surel saya\".\n");
    }

    /** Cases with a step that they hold, or that waits for a role of theirs and is nobody's yet. */
    private List<CaseLists.Row> mine(Leader leader, Office office) {
        SlaScope all = scopes.of(SlaQuestion.of(office.id(), ListKind.TASKS), new Sight(Set.of(office.id()), Map.of()));
        List<OpenCase> waiting = all.cases()
                .filter(one -> one.tasks().stream().anyMatch(task -> isTheirs(task, leader)))
                .sorted(OpenService.FIRST_DUE)
                .toList();
        return lists.rows(all, waiting);
    }

    private static boolean isTheirs(OpenTask task, Leader leader) {
        return task.holder() == null
                ? task.role() != null && leader.user().roles().contains(task.role())
                : task.holder().equals(leader.user().id());
    }

    private String page(Office office, String list) {
        return publicUrl + "/camunda/app/cockpit/default/#/sla?daftar=" + list + "&kantor=" + office.id();
    }

    private static String part(String title, int count, List<CaseLists.Row> rows, String link) {
        String lines = rows.stream().limit(LINES).map(MorningMail::line).collect(Collectors.joining());
        return "%s: %d%n%s%s%n"
                .formatted(title, count, lines, count == 0 ? "" : "Semuanya: " + link + "\n")
                .replace("\r\n", "\n");
    }

    private static String line(CaseLists.Row row) {
        String steps = row.steps().stream()
                .map(step -> step.name() + " (" + with(step) + ")")
                .collect(Collectors.joining("; "));
        return "- %s, %s%s%s\n"
                .formatted(
                        row.number(),
                        row.serviceName(),
                        row.daysLate() != null && row.daysLate() > 0 ? ", lewat " + row.daysLate() + " hari kerja" : "",
                        steps.isEmpty() ? "" : ": " + steps);
    }

    private static String with(CaseLists.Step step) {
        if (step.official() != null) {
            return step.official();
        }
        return step.role() != null ? "belum diambil, " + step.role() : "belum diambil";
    }
}
