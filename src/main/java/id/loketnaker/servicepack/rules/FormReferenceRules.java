package id.loketnaker.servicepack.rules;

import id.loketnaker.servicepack.Element;
import id.loketnaker.servicepack.files.Findings;
import id.loketnaker.servicepack.parts.Draft;
import id.loketnaker.values.Nearest;

/** How a user task or start event names its form. */
final class FormReferenceRules {

    private final Draft draft;
    private final Findings.InFile findings;

    FormReferenceRules(Draft draft, Findings.InFile findings) {
        this.draft = draft;
        this.findings = findings;
    }

    void check(Element element) {
        String form = element.attribute("formRef").orElse("");
        if (form.isBlank()) {
            findings.add(
                    element, "belum punya formulir", "Isi Form > Camunda Forms dengan id formulir dari paket ini.");
            return;
        }
        isInThePack(element, form);
        isBoundToTheDeployment(element);
    }

    private void isInThePack(Element element, String form) {
        if (draft.form(form).isEmpty() && !draft.hasForm(form)) {
            findings.add(
                    element,
                    "formulir \"%s\" tidak ada di paket".formatted(form),
                    "Tambahkan berkas %s.form, atau perbaiki ejaannya.".formatted(form)
                            + Nearest.meant(form, draft.forms().keySet()));
        }
    }

    /** A running case keeps the form it started with; "latest" also fails when two offices have a form of one id. */
    private void isBoundToTheDeployment(Element element) {
        if (!element.attribute("formRefBinding").orElse("").equals("deployment")) {
            findings.add(
                    element, "formulir tidak terikat pada paketnya", "Pilih Binding: deployment pada bagian Form.");
        }
    }
}
