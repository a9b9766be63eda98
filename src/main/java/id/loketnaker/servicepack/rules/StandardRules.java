package id.loketnaker.servicepack.rules;

import id.loketnaker.servicepack.Diagram;
import id.loketnaker.servicepack.Office;
import id.loketnaker.servicepack.Requirement;
import id.loketnaker.servicepack.ServiceStandard;
import id.loketnaker.servicepack.files.Findings;
import id.loketnaker.servicepack.parts.Draft;
import java.util.HashSet;
import java.util.Set;

/** What a schema cannot say about {@code layanan.yaml}: that it fits its office and its start form. */
final class StandardRules {

    private final Draft draft;
    private final ServiceStandard standard;
    private final Findings.InFile findings;

    StandardRules(Draft draft, ServiceStandard standard) {
        this.draft = draft;
        this.standard = standard;
        this.findings = draft.findings().in("layanan.yaml");
    }

    void check() {
        unitIsOfTheOffice();
        isFieldOfTheStartForm("perkara.pemohon", standard.applicantField());
        isFieldOfTheStartForm("perkara.pokok", standard.subjectField());
        if (standard.identityField() != null) {
            isFieldOfTheStartForm("perkara.nik", standard.identityField());
        }
        requirementsAreToldApart();
    }

    private void unitIsOfTheOffice() {
        Office office = draft.office();
        if (office != null
                && office.units().stream().noneMatch(unit -> unit.id().equals(standard.unit()))) {
            findings.add(
                    "unit",
                    "unit \"%s\" tidak ada di instansi.yaml".formatted(standard.unit()),
                    "Daftarkan unit itu di instansi.yaml, atau perbaiki ejaannya.");
        }
    }

    /** What an applicant brings is kept under the name of its requirement. */
    private void requirementsAreToldApart() {
        Set<String> names = new HashSet<>();
        standard.requirements().stream()
                .map(Requirement::name)
                .filter(name -> !names.add(name))
                .distinct()
                .forEach(name -> findings.add(
                        "komponen.persyaratan.isi",
                        "syarat \"%s\" tertulis dua kali".formatted(name),
                        "Hapus yang kedua, atau beri nama yang membedakannya."));
    }

    /** The register is filled from the start form; from a field that is not there it would stay empty. */
    private void isFieldOfTheStartForm(String place, String field) {
        Diagram diagram = draft.diagram();
        if (diagram == null) {
            return;
        }
        diagram.start()
                .flatMap(draft::formOf)
                .filter(form -> form.field(field).isEmpty())
                .ifPresent(form -> findings.add(
                        place,
                        "bidang \"%s\" tidak ada di formulir permohonan %s".formatted(field, form.id()),
                        "Tulis kunci bidang yang ada di formulir permohonan."));
    }
}
