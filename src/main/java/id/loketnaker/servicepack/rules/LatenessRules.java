package id.loketnaker.servicepack.rules;

import com.fasterxml.jackson.databind.JsonNode;
import id.loketnaker.servicepack.files.Findings;
import id.loketnaker.servicepack.files.TextFiles;
import id.loketnaker.servicepack.parts.Draft;
import id.loketnaker.servicepack.parts.PromiseWatch;
import java.util.Optional;
import org.w3c.dom.Document;

/** Who follows up a promise that is over is somebody of the office, and said in one place. */
final class LatenessRules {

    private static final String KEY = "keterlambatan";

    private final Draft draft;
    private final Findings.InFile findings;

    LatenessRules(Draft draft) {
        this.draft = draft;
        this.findings = draft.findings().in("layanan.yaml");
    }

    void check() {
        JsonNode said = said();
        Document diagram = draft.document();
        if (said.isMissingNode() || diagram == null) {
            return;
        }
        Optional.ofNullable(said.path("peran").textValue())
                .filter(role -> !draft.knowsRole(role))
                .ifPresent(role -> findings.add(
                        KEY + ".peran",
                        "peran \"%s\" tidak ada di instansi.yaml".formatted(role),
                        "Daftarkan peran itu di instansi.yaml, atau perbaiki ejaannya."));
        if (!PromiseWatch.isWanted(diagram)) {
            findings.add(
                    KEY,
                    "keterlambatan juga digambar di diagram",
                    "Hapus salah satu: yang digambar dengan ${tenggat.janji(execution)} menggantikan yang dari sistem.");
        } else if (said.has("peringatan") && PromiseWatch.isWarned(diagram)) {
            findings.add(
                    KEY + ".peringatan",
                    "peringatan juga digambar di diagram",
                    "Hapus salah satu, supaya atasan tidak diperingatkan dua kali.");
        }
    }

    private JsonNode said() {
        byte[] yaml = draft.files().content().get("layanan.yaml");
        JsonNode standard = yaml == null ? null : TextFiles.yaml(yaml, new Findings("-").in("-"));
        return standard == null ? TextFiles.JSON.missingNode() : standard.path(KEY);
    }
}
