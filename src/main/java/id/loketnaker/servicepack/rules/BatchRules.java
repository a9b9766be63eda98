package id.loketnaker.servicepack.rules;

import id.loketnaker.servicepack.BatchPlan;
import id.loketnaker.servicepack.Element;
import id.loketnaker.servicepack.FormField;
import id.loketnaker.servicepack.FormSchema;
import id.loketnaker.servicepack.ServiceStandard;
import id.loketnaker.servicepack.files.Findings;
import id.loketnaker.servicepack.parts.Draft;
import java.util.List;
import java.util.Set;

/** What cases do together stands on tasks that can be filled in as a table, in a service that knows batches. */
final class BatchRules {

    private static final String KEY = BatchPlan.TOGETHER;

    /** A cell of a table has room for these. */
    private static final Set<String> IN_A_CELL =
            Set.of("textfield", "textarea", "number", "checkbox", "radio", "select", "datetime", FormField.COMPUTED);

    private final Draft draft;
    private final ServiceStandard standard;
    private final Findings.InFile findings;

    BatchRules(Draft draft, ServiceStandard standard) {
        this.draft = draft;
        this.standard = standard;
        this.findings = draft.findings().in("layanan.yaml");
    }

    void check() {
        draft.withFragments().forEach(this::tasksAreTables);
        BatchPlan plan = standard.batches();
        if (plan != null) {
            somethingIsDoneTogether();
            reservesWaitForSeats(plan);
            nameHasItsField(plan);
        }
    }

    private void tasksAreTables(Draft sheet) {
        if (sheet.diagram() == null) {
            return;
        }
        Findings.InFile inDiagram = sheet.inDiagram();
        sheet.diagram().elements().stream().filter(BatchPlan::isTogether).forEach(element -> {
            String said = element.property(KEY).orElseThrow();
            if (!element.is("userTask") || !said.equals(BatchPlan.YES)) {
                inDiagram.add(
                        element,
                        "properti \"angkatan\" hanya berlaku pada tugas, dan isinya ya",
                        "Tulis ya pada tugas yang dikerjakan bersama, atau hapus.");
            } else if (standard.batches() == null && !sheet.isFragment()) {
                inDiagram.add(
                        element,
                        "tugas bertanda angkatan, tetapi layanan.yaml tidak mengenal angkatan",
                        "Tambahkan angkatan: {sebutan: …} di layanan.yaml, atau hapus tandanya.");
            }
            draft.formOf(element)
                    .ifPresent(
                            form -> form.fields().stream()
                                    .filter(field -> !IN_A_CELL.contains(field.type()) || field.multiple())
                                    .forEach(
                                            field -> inDiagram.add(
                                                    element,
                                                    "bidang \"%s\" tidak dapat diisi bersama".formatted(field.name()),
                                                    "Pada tugas bertanda angkatan hanya teks, angka, tanggal, centang dan satu pilihan; pindahkan yang lain ke tugas sendiri.")));
        });
    }

    private List<FormSchema> forms() {
        return draft.elements()
                .filter(BatchPlan::isTogether)
                .flatMap((Element element) -> draft.formOf(element).stream())
                .toList();
    }

    private void somethingIsDoneTogether() {
        if (draft.diagram() != null && draft.elements().noneMatch(BatchPlan::isTogether)) {
            findings.add(
                    KEY,
                    "tidak ada tugas yang dikerjakan bersama",
                    "Tandai tugasnya di diagram: Extension properties, angkatan = ya.");
        }
    }

    private void reservesWaitForSeats(BatchPlan plan) {
        if (plan.reserves() && !plan.seats()) {
            findings.add(KEY + ".cadangan", "cadangan tanpa kuota", "Tulis kuota: true, atau hapus cadangan.");
        }
    }

    private void nameHasItsField(BatchPlan plan) {
        String field = plan.nameField();
        boolean asked = field == null
                || forms().stream()
                        .flatMap(form -> form.field(field).stream())
                        .anyMatch(each -> each.type().equals("textfield"));
        if (!asked) {
            findings.add(
                    KEY + ".isian",
                    "bidang teks \"%s\" tidak ada pada tugas bertanda angkatan".formatted(field),
                    "Perbaiki kuncinya, atau hapus isian.");
        }
    }
}
