package id.loketnaker.servicepack.rules;

import id.loketnaker.servicepack.Diagram;
import id.loketnaker.servicepack.Element;
import id.loketnaker.servicepack.FormField;
import id.loketnaker.servicepack.FormSchema;
import id.loketnaker.servicepack.NoticePlan;
import id.loketnaker.servicepack.NoticeText;
import id.loketnaker.servicepack.PeriodicStart;
import id.loketnaker.servicepack.PublicStart;
import id.loketnaker.servicepack.QueuePlan;
import id.loketnaker.servicepack.Scenario;
import id.loketnaker.servicepack.ServiceOccasions;
import id.loketnaker.servicepack.ServiceStandard;
import id.loketnaker.servicepack.SoleCase;
import id.loketnaker.servicepack.Validity;
import id.loketnaker.servicepack.files.Findings;
import id.loketnaker.servicepack.parts.Draft;
import id.loketnaker.values.Nearest;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What begins by itself can begin, what may be there once is told apart, and what is reminded of has a day and a text.
 * Of scenarios nothing is asked where nobody reads them.
 */
final class OccasionRules {

    private static final String ONCE = "sekali";
    private static final String QUEUE = "antrean";
    private static final String PERIODIC = "mulai-berkala";
    private static final String VALIDITY = "masa-berlaku";

    private final CheckedPack pack;
    private final Draft draft;
    private final ServiceStandard standard;
    private final ServiceOccasions occasions;
    private final Diagram diagram;
    private final FormSchema form;
    private final Findings.InFile findings;

    private OccasionRules(CheckedPack pack, ServiceStandard standard, Diagram diagram, FormSchema form) {
        this.pack = pack;
        this.draft = pack.draft();
        this.standard = standard;
        this.occasions = standard.occasions();
        this.diagram = diagram;
        this.form = form;
        this.findings = draft.findings().in("layanan.yaml");
    }

    /** Nothing is said while the diagram or its start form cannot be read. */
    static void check(CheckedPack pack) {
        ServiceStandard standard = pack.draft().standard();
        Diagram diagram = pack.draft().diagram();
        if (standard != null && diagram != null) {
            diagram.start()
                    .flatMap(pack.draft()::formOf)
                    .ifPresent(form -> new OccasionRules(pack, standard, diagram, form).check());
        }
    }

    private void check() {
        SoleCase sole = occasions.sole();
        if (sole != null) {
            sole.fields().forEach(this::tellsApart);
            areEnds(ONCE + ".lepas", sole.releasedBy());
        }
        QueuePlan queue = occasions.queue();
        if (queue != null && queue.field() != null) {
            takesTheNumber(queue.field());
        }
        PublicStart fromPublic = occasions.fromPublic();
        if (fromPublic != null) {
            NoticePlan notices = pack.read().notices();
            List<String> reached = Stream.of(notices.phoneField(), notices.mailField())
                    .flatMap(Stream::ofNullable)
                    .toList();
            new PublicStartRules(form, reached, findings).check(fromPublic);
        }
        if (occasions.planned() && standard.firmsOf(form).isEmpty()) {
            findings.add(
                    "rencana-tahunan",
                    "formulir permohonan tidak menanyakan perusahaan",
                    "Rencana menyebut perusahaan: beri formulirnya bidang namaPerusahaan, atau sebut bidangnya di perusahaan.");
        }
        areOnce(PERIODIC, occasions.starts().stream().map(PeriodicStart::id).toList());
        occasions.starts().forEach(this::check);
        areOnce(VALIDITY, occasions.validities().stream().map(Validity::id).toList());
        occasions.validities().forEach(this::check);
    }

    /** Letters and digits go into a text. */
    private void takesTheNumber(String field) {
        isFieldOfStart(QUEUE + ".isian", field);
        form.field(field)
                .filter(each -> !each.type().equals("textfield"))
                .ifPresent(each -> findings.add(
                        QUEUE + ".isian",
                        "bidang \"%s\" bukan isian teks".formatted(field),
                        "Jadikan bidang itu Text field, atau pakai bidang lain."));
    }

    /** A field that may stay empty would make one case of all that leave it so. */
    private void tellsApart(String field) {
        isFieldOfStart(ONCE + ".bidang", field);
        form.field(field)
                .filter(each -> !each.required() || each.rows() != null)
                .ifPresent(each -> findings.add(
                        ONCE + ".bidang",
                        "bidang \"%s\" tidak wajib diisi, atau sebuah daftar".formatted(field),
                        "Jadikan bidang itu wajib di formulir permohonan, atau pakai bidang lain."));
    }

    private void check(PeriodicStart start) {
        String place = PERIODIC + "." + start.id();
        start.values().keySet().forEach(field -> isFieldOfStart(place + ".isi", field));
        start.names().stream()
                .filter(name -> !PeriodicStart.NAMES.contains(name))
                .forEach(name -> findings.add(
                        place + ".isi",
                        "\"${%s}\" tidak dikenal".formatted(name),
                        "Yang dikenal: %s.".formatted(String.join(", ", new TreeSet<>(PeriodicStart.NAMES)))));
        form.fields().stream()
                .filter(field -> field.required() && field.formula() == null && field.hideCondition() == null)
                .map(FormField::path)
                .filter(field -> !start.values().containsKey(field.split("\\.", 2)[0]))
                .forEach(field -> findings.add(
                        place + ".isi",
                        "bidang wajib \"%s\" tidak diisi".formatted(field),
                        "Tambahkan bidang itu: perkara yang dimulai sistem mengisi formulir permohonan yang sama."));
        List<Scenario> scenarios = pack.read().scenarios();
        if (!scenarios.isEmpty()
                && scenarios.stream()
                        .noneMatch(each -> start.id().equals(each.start().periodic()))) {
            findings.add(
                    place,
                    "tidak ada skenario yang dimulai jadwal ini",
                    "Tulis satu skenario dengan mulai: {pada: …, berkala: %s}.".formatted(start.id()));
        }
    }

    private void check(Validity validity) {
        String place = VALIDITY + "." + validity.id();
        own().forEach(sheet -> sheet.known().require(validity.dateField(), findings, place + ".tanggal"));
        areEnds(place + ".hasil", validity.outcomes());
        validity.successorFields().forEach(field -> isFieldOfStart(place + ".digantikan", field));
        String notice = validity.notice();
        if (validity.before().isEmpty() == (notice != null)) {
            findings.add(
                    place,
                    "ingatkan dan pemberitahuan tidak berdua",
                    "Tulis keduanya, atau tidak satu pun: tanpa keduanya hanya tampil di buku.");
        }
        if (notice != null && pack.read().notices().text(notice).isEmpty()) {
            findings.add(
                    place + ".pemberitahuan",
                    "teks pemberitahuan \"%s\" tidak ada".formatted(notice),
                    "Tulis %s, atau perbaiki ejaannya.".formatted(NoticeText.fileOf(notice)));
        }
    }

    /** Of the diagram of the service: what ends in a fragment the service knows by what it hands out. */
    private Stream<Sheet> own() {
        return pack.sheets().stream().filter(sheet -> !sheet.draft().isFragment());
    }

    private void areOnce(String place, List<String> ids) {
        Set<String> seen = new HashSet<>();
        ids.stream()
                .filter(id -> !seen.add(id))
                .distinct()
                .forEach(id -> findings.add(
                        place, "id \"%s\" dipakai dua kali".formatted(id), "Beri setiap bagian id sendiri."));
    }

    private void areEnds(String place, List<String> outcomes) {
        List<String> ends = diagram.elements("endEvent").stream()
                .map(Element::name)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        outcomes.stream()
                .filter(outcome -> !ends.contains(outcome))
                .forEach(outcome -> findings.about(Causes.DIAGRAMS)
                        .add(
                                place,
                                "hasil \"%s\" bukan nama peristiwa akhir".formatted(outcome),
                                "Tulis salah satu: %s.%s"
                                        .formatted(String.join(", ", ends), Nearest.meant(outcome, ends))));
    }

    private void isFieldOfStart(String place, String field) {
        if (form.field(field).isEmpty()) {
            findings.about(Causes.FORMS)
                    .add(
                            place,
                            "bidang \"%s\" tidak ada di formulir permohonan %s".formatted(field, form.id()),
                            "Tulis kunci bidang yang ada di formulir permohonan."
                                    + Nearest.meant(
                                            field,
                                            form.fields().stream()
                                                    .map(FormField::path)
                                                    .toList()));
        }
    }
}
