package id.loketnaker.servicepack.rules;

import id.loketnaker.servicepack.CheckStep;
import id.loketnaker.servicepack.Diagram;
import id.loketnaker.servicepack.Element;
import id.loketnaker.servicepack.EventStep;
import id.loketnaker.servicepack.FormField;
import id.loketnaker.servicepack.FormSchema;
import id.loketnaker.servicepack.NoticePlan;
import id.loketnaker.servicepack.NoticeText;
import id.loketnaker.servicepack.PeriodicStart;
import id.loketnaker.servicepack.Scenario;
import id.loketnaker.servicepack.ScenarioStart;
import id.loketnaker.servicepack.ScenarioStep;
import id.loketnaker.servicepack.ServiceStandard;
import id.loketnaker.servicepack.TaskStep;
import id.loketnaker.servicepack.WaitStep;
import id.loketnaker.servicepack.files.Findings;
import id.loketnaker.servicepack.language.Expression;
import id.loketnaker.servicepack.parts.DeclaredLetter;
import id.loketnaker.servicepack.parts.Draft;
import id.loketnaker.values.Nearest;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A scenario speaks of tasks, roles, fields and outcomes that the pack has. */
final class ScenarioRules {

    private final Draft draft;
    private final NoticePlan notices;
    private final Diagram diagram;
    private final Scenario scenario;
    private final Findings.InFile findings;

    private ScenarioRules(CheckedPack pack, Diagram diagram, Scenario scenario) {
        this.draft = pack.draft();
        this.notices = pack.read().notices();
        this.diagram = diagram;
        this.scenario = scenario;
        this.findings = draft.findings().in(scenario.file());
    }

    static void check(CheckedPack pack) {
        Diagram diagram = pack.draft().diagram();
        if (diagram != null) {
            pack.read().scenarios().forEach(scenario -> new ScenarioRules(pack, diagram, scenario).check());
        }
    }

    private void check() {
        start();
        for (int i = 0; i < scenario.steps().size(); i++) {
            if (!scenario.isTakenOver(i)) {
                step(scenario.places().get(i), scenario.steps().get(i));
            }
        }
        timeGoesForward();
        outcomeIsAnEnd();
    }

    private void start() {
        ScenarioStart start = scenario.start();
        if (start.periodic() != null) {
            startedBySystem(start, start.periodic());
            return;
        }
        isRole("mulai.oleh", start.by(), diagram.starterRoles(), "boleh memulai proses ini");
        diagram.start().flatMap(draft::formOf).ifPresent(form -> {
            areFields("mulai.isi", start.values(), "", form);
            start.mistakes().forEach(mistake -> areFields("mulai.keliru", mistake.values(), "", form));
        });
    }

    private void startedBySystem(ScenarioStart start, String periodic) {
        if (!start.by().isEmpty()
                || !start.values().isEmpty()
                || !start.mistakes().isEmpty()) {
            findings.add(
                    "mulai.berkala",
                    "ada juga oleh, isi atau keliru",
                    "Hapus: sistem yang memulai, dengan isi dari mulai-berkala di layanan.yaml.");
        }
        ServiceStandard standard = draft.standard();
        if (standard != null && standard.occasions().start(periodic).isEmpty()) {
            List<String> known = standard.occasions().starts().stream()
                    .map(PeriodicStart::id)
                    .toList();
            findings.about(Causes.STANDARD)
                    .add(
                            "mulai.berkala",
                            "jadwal \"%s\" tidak ada di layanan.yaml".formatted(periodic),
                            "Tulis id dari mulai-berkala." + Nearest.meant(periodic, known));
        }
    }

    private void step(String place, ScenarioStep step) {
        step.fired().forEach(name -> isKnown(place + ".terjadi", name, Element::isTimer, "peristiwa waktu"));
        if (step instanceof TaskStep task) {
            task(place, task);
        } else if (step instanceof EventStep event) {
            event(place, event);
        } else if (step instanceof CheckStep check) {
            check(place + ".periksa", check);
        }
    }

    private void task(String place, TaskStep step) {
        isKnown(place + ".tugas", step.task(), ScenarioRules::isTask, "tugas");
        if (step.letters() != null) {
            step.letters().forEach(letter -> isLetter(place + ".surat", letter));
        }
        draft.onlyTask(step.task()).ifPresent(element -> task(place, step, element));
    }

    /** A submission that is expected to be refused may break any rule of the form, so its fields are not looked at. */
    private void task(String place, TaskStep step, Element element) {
        if (step.refusal() == null) {
            isRole(place + ".oleh", step.by(), rolesOf(element), "mendapat tugas ini");
            draft.formOf(element).ifPresent(form -> areFields(place + ".isi", step.values(), "", form));
        } else {
            isRole(place + ".oleh", step.by(), Set.of(), "");
        }
    }

    private static Set<String> rolesOf(Element task) {
        return known(task.attribute("candidateGroups").orElse(""));
    }

    /** Who has a task of a fragment, or enters its events, is known only when the case runs. */
    private static Set<String> known(String roles) {
        return Expression.isIn(roles) ? Set.of() : Diagram.listOf(roles);
    }

    private void event(String place, EventStep step) {
        Optional<Element> event = draft.elements()
                .filter(element -> element.property(Element.EVENT).orElse("").equals(step.event()))
                .findFirst();
        if (event.isEmpty()) {
            findings.about(Causes.DIAGRAMS)
                    .add(
                            place + ".peristiwa",
                            "peristiwa \"%s\" tidak ada di diagram".formatted(step.event()),
                            "Tulis label peristiwa persis seperti di diagram." + Nearest.meant(step.event(), labels()));
        }
        Set<String> roles = event.flatMap(element -> element.property("peran"))
                .map(ScenarioRules::known)
                .orElse(Set.of());
        isRole(place + ".oleh", step.by(), step.refusal() == null ? roles : Set.of(), "mencatat peristiwa ini");
        if (step.refusal() == null) {
            step.values().keySet().stream()
                    .filter(key -> !ExpressionRules.OF_EVENTS.contains(key))
                    .forEach(key -> findings.add(
                            place + ".isi",
                            "bidang \"%s\" tidak ada".formatted(key),
                            "Peristiwa hanya mengisi tanggalPeristiwa dan alasanPeristiwa."));
        }
    }

    private List<String> labels() {
        return diagram.elements().stream()
                .flatMap(element -> element.property("peristiwa").stream())
                .toList();
    }

    private void check(String place, CheckStep step) {
        if (step.openTasks() != null) {
            step.openTasks().forEach(name -> isKnown(place + ".tugasTerbuka", name, ScenarioRules::isTask, "tugas"));
        }
        step.letters().keySet().forEach(letter -> isLetter(place + ".surat", letter));
        if (step.notices() != null) {
            step.notices().forEach(id -> isWritten(place + ".pemberitahuan", id));
        }
        step.due()
                .keySet()
                .forEach(name -> isKnown(
                        place + ".tenggat",
                        name,
                        element -> isTask(element) || element.isTimer(),
                        "tugas atau peristiwa waktu"));
    }

    private void isLetter(String place, String id) {
        if (draft.letters().stream().noneMatch(letter -> letter.id().equals(id))) {
            findings.about(Causes.STANDARD.or(Causes.DIAGRAMS))
                    .add(
                            place,
                            "surat \"%s\" tidak ada di layanan.yaml".formatted(id),
                            "Tulis id surat dari layanan.yaml, bagian surat."
                                    + Nearest.meant(
                                            id,
                                            draft.letters().stream()
                                                    .map(DeclaredLetter::id)
                                                    .toList()));
        }
    }

    private void isWritten(String place, String id) {
        if (notices.text(id).isEmpty()) {
            findings.about(Causes.DIAGRAMS)
                    .add(
                            place,
                            "teks pemberitahuan \"%s\" tidak ada".formatted(id),
                            "Tulis nama berkasnya tanpa .txt, atau buat %s.".formatted(NoticeText.fileOf(id)));
        }
    }

    private void isKnown(String place, String name, Predicate<Element> kind, String kindName) {
        if (draft.elements().noneMatch(element -> kind.test(element) && element.isCalled(name))) {
            findings.about(Causes.DIAGRAMS)
                    .add(
                            place,
                            "%s \"%s\" tidak ada di diagram".formatted(kindName, name),
                            "Tulis namanya persis seperti di diagram." + Nearest.meant(name, namesOf(kind)));
        }
    }

    private List<String> namesOf(Predicate<Element> kind) {
        return draft.elements()
                .filter(kind)
                .flatMap(element -> Stream.ofNullable(element.name()))
                .toList();
    }

    private void isRole(String place, String role, Set<String> allowed, String what) {
        if (!draft.knowsRole(role)) {
            findings.about(Causes.OFFICE.or(Causes.DIAGRAMS))
                    .add(
                            place,
                            "peran \"%s\" tidak ada di instansi.yaml".formatted(role),
                            "Pakai id peran dari instansi.yaml.");
        } else if (!allowed.isEmpty() && !allowed.contains(role)) {
            findings.about(Causes.DIAGRAMS)
                    .add(
                            place,
                            "peran \"%s\" tidak %s".formatted(role, what),
                            "Pakai salah satu: %s.".formatted(String.join(", ", allowed)));
        }
    }

    private void areFields(String place, Map<?, ?> values, String path, FormSchema form) {
        values.forEach((key, value) -> {
            String here = path + key;
            FormField field = form.field(here).orElse(null);
            if (field != null && field.rows() != null) {
                areRows(
                        place + "." + here,
                        value,
                        new FormSchema(form.id(), field.rows().columns()));
            } else if (field != null && field.formula() != null) {
                findings.add(place, "\"%s\" dihitung sendiri".formatted(here), "Hapus dari isi.");
            } else if (field != null) {
                return;
            } else if (value instanceof Map<?, ?> group) {
                areFields(place, group, here + ".", form);
            } else {
                findings.about(Causes.FORMS.or(Causes.DIAGRAMS))
                        .add(
                                place,
                                "bidang \"%s\" tidak ada di formulir %s".formatted(here, form.id()),
                                "Perbaiki nama bidangnya, atau hapus."
                                        + Nearest.meant(
                                                here,
                                                form.fields().stream()
                                                        .map(FormField::path)
                                                        .toList()));
            }
        });
    }

    private void areRows(String place, Object value, FormSchema row) {
        if (!(value instanceof List<?> rows)) {
            findings.add(place, "bukan daftar baris", "Tulis setiap baris diawali tanda hubung: - {nama: …}.");
            return;
        }
        for (int i = 0; i < rows.size(); i++) {
            String here = "%s baris %d".formatted(place, i + 1);
            if (rows.get(i) instanceof Map<?, ?> cells) {
                areFields(here, cells, "", row);
            } else {
                findings.add(here, "bukan kolom dan isinya", "Tulis kolomnya: - {nama: …, nik: …}.");
            }
        }
    }

    private void timeGoesForward() {
        LocalDateTime last = scenario.start().at();
        for (int i = 0; i < scenario.steps().size(); i++) {
            LocalDateTime at = time(scenario.steps().get(i));
            if (at != null && at.isBefore(last)) {
                findings.add(
                        scenario.places().get(i),
                        "waktunya sebelum langkah sebelumnya",
                        "Urutkan langkah menurut waktu.");
            }
            last = at == null ? last : at;
        }
    }

    private static @Nullable LocalDateTime time(ScenarioStep step) {
        if (step instanceof TaskStep task) {
            return task.at();
        } else if (step instanceof EventStep event) {
            return event.at();
        }
        return step instanceof WaitStep wait ? wait.until() : null;
    }

    private void outcomeIsAnEnd() {
        List<String> outcomes = diagram.elements("endEvent").stream()
                .map(Element::name)
                .distinct()
                .toList();
        if (!scenario.outcome().equals(Scenario.RUNNING) && !outcomes.contains(scenario.outcome())) {
            findings.about(Causes.DIAGRAMS)
                    .add(
                            "hasil",
                            "hasil \"%s\" bukan nama peristiwa akhir".formatted(scenario.outcome()),
                            "Tulis salah satu: %s, atau berjalan.".formatted(known(outcomes)));
        }
    }

    private static String known(List<@Nullable String> names) {
        return String.join(", ", names.stream().map(String::valueOf).toList());
    }

    private static boolean isTask(Element element) {
        return element.is("userTask");
    }
}
