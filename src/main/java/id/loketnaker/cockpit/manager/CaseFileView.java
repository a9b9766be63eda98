package id.loketnaker.cockpit.manager;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import id.loketnaker.engine.CaseFile;
import id.loketnaker.engine.CaseFile.FilledIn;
import id.loketnaker.engine.PassedPath;
import id.loketnaker.register.CaseState;
import id.loketnaker.register.RegisteredCase;
import id.loketnaker.servicepack.Element;
import id.loketnaker.servicepack.Role;
import id.loketnaker.sla.ClockReading;
import id.loketnaker.sla.DeadlineView;
import id.loketnaker.sla.PauseView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The file of a case as JSON. Times are those of the office, amounts whole units of {@code satuan}. */
@JsonInclude(Include.NON_NULL)
record CaseFileView(
        String id,
        String nomor,
        String kantor,
        String namaKantor,
        String layanan,
        String namaLayanan,
        String idDefinisi,
        String pemohon,
        @Nullable String pokok,
        boolean berjalan,
        @Nullable String hasil,
        String diterima,
        @Nullable String selesai,
        ClockJson jam,
        List<DeadlineJson> tenggat,
        List<EntryJson> catatan,
        PathJson alur) {

    @JsonInclude(Include.NON_NULL)
    record ClockJson(
            String satuan,
            int dijanjikan,
            @Nullable String dasar,
            long terpakai,
            long terhenti,
            long sisa,
            String sampai,
            String tenggat,
            @Nullable String tenggatBilaJalan,
            boolean sementara,
            boolean berhenti,
            boolean terlambat,
            List<PauseJson> jeda) {}

    @JsonInclude(Include.NON_NULL)
    record PauseJson(
            String elemen,
            String nama,
            String dasar,
            String dari,
            @Nullable String sampai,
            long lama) {}

    @JsonInclude(Include.NON_NULL)
    record DeadlineJson(
            String id,
            String jenis,
            String elemen,
            String nama,
            @Nullable String dasar,
            String dibuka,
            String satuan,
            int batas,
            long terpakai,
            String tenggat,
            boolean sementara,
            String keadaan,
            boolean terlambat,
            @Nullable String ditutup,
            @Nullable String peran,
            @Nullable String petugas) {}

    @JsonInclude(Include.NON_NULL)
    record EntryJson(
            String pada,
            String jenis,
            String elemen,
            @Nullable String nama,
            @Nullable String oleh,
            List<FilledInJson> isi,
            @Nullable String keterangan) {}

    record FilledInJson(String label, String nilai) {}

    record PathJson(List<VisitJson> kunjungan, List<String> alir) {}

    @JsonInclude(Include.NON_NULL)
    record VisitJson(
            String elemen,
            @Nullable String nama,
            String dari,
            @Nullable String sampai,
            boolean dibatalkan) {}

    static CaseFileView of(CaseFile file) {
        return new Reading(file).view();
    }

    /** Puts names to ids and local times to moments. */
    private record Reading(CaseFile file, LocalMoments times) {

        Reading(CaseFile file) {
            this(file, new LocalMoments(file.pack().office().zone()));
        }

        CaseFileView view() {
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
                    registered.outcome(),
                    times.of(registered.receivedAt()),
                    times.orNothing(registered.closedAt()),
                    clock(file.clock()),
                    file.deadlines().stream().map(this::deadline).toList(),
                    file.record().stream().map(this::entry).toList(),
                    path(file.path()));
        }

        private ClockJson clock(ClockReading clock) {
            return new ClockJson(
                    Words.unit(clock.unit()),
                    clock.promised(),
                    clock.ground(),
                    clock.elapsed(),
                    clock.paused(),
                    clock.left(),
                    times.of(clock.until()),
                    times.of(clock.due()),
                    times.orNothing(clock.dueIfResumed()),
                    clock.provisional(),
                    clock.standing(),
                    clock.late(),
                    clock.pauses().stream().map(this::pause).toList());
        }

        private PauseJson pause(PauseView pause) {
            return new PauseJson(
                    pause.elementId(),
                    nameOf(pause.elementId()),
                    pause.ground(),
                    times.of(pause.from()),
                    times.orNothing(pause.until()),
                    pause.amount());
        }

        private DeadlineJson deadline(DeadlineView deadline) {
            String role = deadline.role();
            return new DeadlineJson(
                    deadline.id(),
                    Words.kind(deadline.kind()),
                    deadline.elementId(),
                    deadline.elementName() == null ? deadline.elementId() : deadline.elementName(),
                    deadline.ground(),
                    times.of(deadline.openedAt()),
                    Words.unit(deadline.term().unit()),
                    deadline.limit(),
                    deadline.used(),
                    times.of(deadline.term().due()),
                    deadline.term().provisional(),
                    Words.state(deadline.state()),
                    deadline.late(),
                    times.orNothing(deadline.closedAt()),
                    role == null
                            ? null
                            : file.pack().office().role(role).map(Role::name).orElse(role),
                    deadline.holder());
        }

        private EntryJson entry(CaseFile.Recorded recorded) {
            return new EntryJson(
                    times.of(recorded.entry().at()),
                    recorded.entry().kind().name(),
                    recorded.entry().elementId(),
                    recorded.entry().elementName(),
                    recorded.entry().actor(),
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
                    path.flows());
        }

        private String nameOf(String elementId) {
            return file.pack().diagram().element(elementId).map(Element::name).orElse(elementId);
        }
    }
}
