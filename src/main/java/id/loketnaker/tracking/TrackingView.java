package id.loketnaker.tracking;

import id.loketnaker.print.IndonesianText;
import id.loketnaker.servicepack.ServicePack;
import id.loketnaker.sla.CaseTime;
import id.loketnaker.sla.OpenLimit;
import id.loketnaker.sla.Terms;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts what is kept of a case into plain words, as of now. */
@Component
class TrackingView {

    /**
     * What the page shows: texts only. Public because the template reads it.
     *
     * @param kind a word for its colour
     * @param toDo what the applicant is to do
     * @param left of the time that is promised, or what is beyond it
     * @param standard address of the page of its service
     * @param contact telephone and mail address of the office
     */
    public record Shown(
            String number,
            String service,
            String kind,
            String state,
            List<String> toDo,
            List<String> steps,
            String received,
            String dueLabel,
            String due,
            @Nullable String left,
            List<String> pauses,
            List<String> letters,
            String lettersHint,
            String office,
            String address,
            @Nullable String contact,
            @Nullable OpeningHours hours,
            String standard,
            String asOf) {}

    private static final ZoneId OF_GONE_SERVICES = ZoneId.of("Asia/Jakarta");

    private final PublishedServices services;
    private final CaseTime time;
    private final Clock clock;

    TrackingView(PublishedServices services, CaseTime time, Clock clock) {
        this.services = services;
        this.time = time;
        this.clock = clock;
    }

    Shown of(String number, TrackedCase told) {
        Optional<ServicePack> pack = services.find(told.office(), told.service());
        ZoneId zone = pack.map(each -> each.office().zone()).orElse(OF_GONE_SERVICES);
        Instant now = clock.instant();
        boolean running = told.closedAt() == null;
        Instant pausedAt = told.pauses().isEmpty()
                ? null
                : Instant.ofEpochMilli(told.pauses().get(0).since());
        OpenLimit limit = told.due().limit(pausedAt);
        List<String> toDo = told.steps().stream()
                .map(TrackedCase.Step::forApplicant)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        LocalDate today = now.atZone(zone).toLocalDate();
        return new Shown(
                number,
                told.serviceName(),
                kind(told, toDo),
                state(told, toDo, zone),
                toDo,
                told.steps().stream().map(TrackingView::step).toList(),
                moment(told.receivedAt(), zone),
                told.due().promised() ? "Dijanjikan selesai" : "Batas menurut hukum",
                "paling lambat " + moment(told.due().dueAt(), zone)
                        + (told.due().provisional() ? " (sementara: hari libur tahun itu belum ditetapkan)" : ""),
                running ? pack.map(each -> left(limit, now, time.of(each))).orElse(null) : null,
                told.pauses().stream()
                        .map(pause -> "Sejak " + moment(pause.since(), zone) + ". Dasar: " + pause.ground())
                        .toList(),
                told.letters().stream().map(TrackingView::letter).toList(),
                running
                        ? "Surat yang sudah terbit dapat diambil di kantor pada jam buka, kecuali sudah Anda terima."
                        : "Surat yang belum Anda terima dapat ditanyakan di kantor pada jam buka.",
                told.officeName(),
                told.officeAddress(),
                pack.map(TrackingView::contact).orElse(null),
                pack.map(each -> OpeningHours.of(
                                time.now().of(each.office(), each.standard().unit()), today))
                        .orElse(null),
                "/publik/layanan/" + told.office() + "/" + told.service(),
                moment(now.toEpochMilli(), zone));
    }

    private static String kind(TrackedCase told, List<String> toDo) {
        if (told.closedAt() != null) {
            return told.struckOff() ? "tidak" : "selesai";
        }
        return toDo.isEmpty() ? "berjalan" : "menunggu";
    }

    private static String state(TrackedCase told, List<String> toDo, ZoneId zone) {
        Long closed = told.closedAt();
        if (closed != null) {
            String how = told.struckOff()
                    ? "Perkara ini dihapus dari register. Tanyakan sebabnya di kantor."
                    : "Selesai: " + Objects.requireNonNullElse(told.outcome(), "perkara ditutup") + ".";
            return how + " Ditutup " + moment(closed, zone) + ".";
        }
        if (!toDo.isEmpty()) {
            return "Menunggu Anda.";
        }
        return told.pauses().isEmpty()
                ? "Sedang dikerjakan kantor."
                : "Sedang diproses; waktu yang dijanjikan berhenti dihitung untuk sementara.";
    }

    private static String step(TrackedCase.Step step) {
        return step.role() == null ? step.name() : step.name() + " – " + step.role();
    }

    private static String left(OpenLimit limit, Instant now, Terms terms) {
        long left = limit.left(now, terms);
        String unit = limit.isInMinutes() ? " menit jam layanan" : " hari kerja";
        return switch (limit.state(now)) {
            case LATE ->
                left == 0 ? "Sudah lewat. Kami mohon maaf." : "Sudah lewat " + left + unit + ". Kami mohon maaf.";
            case PAUSED -> "Sisa " + left + unit + " sesudah waktu dihitung lagi.";
            default -> left == 0 ? "Hari terakhir." : "Sisa " + left + unit + ".";
        };
    }

    private static String letter(TrackedCase.IssuedLetter letter) {
        String numbered = letter.number() == null ? letter.name() : letter.name() + ", nomor " + letter.number();
        return letter.date() == null
                ? numbered
                : numbered + ", tanggal " + IndonesianText.date(LocalDate.parse(letter.date()));
    }

    private static @Nullable String contact(ServicePack pack) {
        String phone = pack.notices().officePhone();
        String mail = pack.notices().officeMail();
        if (phone == null) {
            return mail;
        }
        return mail == null ? phone : phone + ", " + mail;
    }

    private static String moment(long millis, ZoneId zone) {
        ZonedDateTime local = Instant.ofEpochMilli(millis).atZone(zone);
        return IndonesianText.day(local.toLocalDate()) + " pukul " + IndonesianText.time(local.toLocalTime());
    }
}
