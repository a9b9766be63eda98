package id.loketnaker.webapps.tasklist.papers;

import id.loketnaker.casework.StartableServices;
import id.loketnaker.casework.UnknownException;
import id.loketnaker.casework.WhoIsPresent;
import id.loketnaker.documents.CaseDocument;
import id.loketnaker.documents.FileReception;
import id.loketnaker.documents.Intake;
import id.loketnaker.documents.Intakes;
import id.loketnaker.documents.ReceivedFile;
import id.loketnaker.documents.SizeLimit;
import id.loketnaker.drafts.Drafts;
import id.loketnaker.drafts.OpenForm;
import id.loketnaker.servicepack.ServicePack;
import id.loketnaker.webapps.papers.ChecklistJson;
import id.loketnaker.webapps.papers.DocumentJson;
import id.loketnaker.webapps.papers.DocumentViews;
import id.loketnaker.webapps.papers.OnPaper;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** What an official adds beside a start form, before there is a case. */
@Service
class IntakeDocuments {

    private final StartableServices services;
    private final Intakes intakes;
    private final Drafts drafts;
    private final FileReception reception;
    private final OnPaper onPaper;
    private final SizeLimit limit;
    private final DocumentViews views;
    private final WhoIsPresent present;

    IntakeDocuments(
            StartableServices services,
            Intakes intakes,
            Drafts drafts,
            FileReception reception,
            OnPaper onPaper,
            SizeLimit limit,
            DocumentViews views,
            WhoIsPresent present) {
        this.services = services;
        this.intakes = intakes;
        this.drafts = drafts;
        this.reception = reception;
        this.onPaper = onPaper;
        this.limit = limit;
        this.views = views;
        this.present = present;
    }

    /** Of the service, with what the present user has added before. */
    IntakeJson checklist(String definitionId) {
        ServicePack pack = services.of(definitionId);
        Optional<Intake> intake = resumed(pack, definitionId);
        List<DocumentJson> papers = views.of(pack, intake.map(intakes::papersOf).orElse(List.of()));
        return new IntakeJson(
                ChecklistJson.of(pack.standard(), List.of(), Map.of(), papers, limit.bytes(), true),
                intake.map(Intake::id).orElse(null),
                papers);
    }

    /** One for each half-filled start form, in however many tabs it is open. */
    Intake open(String definitionId) {
        ServicePack pack = services.of(definitionId);
        return resumed(pack, definitionId).orElseGet(() -> {
            Intake intake = intakes.open(user(), definitionId);
            drafts.belongs(intake, form(pack));
            return intake;
        });
    }

    private Optional<Intake> resumed(ServicePack pack, String definitionId) {
        return drafts.intake(user(), form(pack)).map(intake -> intakes.resume(intake, definitionId));
    }

    private static OpenForm form(ServicePack pack) {
        return OpenForm.ofStart(pack.office().id(), pack.key());
    }

    DocumentJson add(
            String definitionId, String intakeId, @Nullable String requirement, String fileName, InputStream content) {
        ServicePack pack = services.of(definitionId);
        WantedPaper wanted = WantedPaper.of(pack.standard(), requirement);
        try (ReceivedFile file = reception.receive(content, fileName, wanted.types())) {
            return add(pack, intake(definitionId, intakeId), wanted, file);
        }
    }

    /** It was handed in as paper; its scan may follow. */
    DocumentJson addOnPaper(String definitionId, String intakeId, @Nullable String requirement) {
        ServicePack pack = services.of(definitionId);
        WantedPaper wanted = WantedPaper.of(pack.standard(), requirement);
        try (ReceivedFile file = onPaper.received()) {
            return add(pack, intake(definitionId, intakeId), wanted, file);
        }
    }

    /** What an application has to bring by what is filled in so far; nothing where no table chooses. */
    NeededJson needed(String definitionId, Map<String, Object> values) {
        return NeededJson.of(services.of(definitionId), values);
    }

    private DocumentJson add(ServicePack pack, Intake intake, WantedPaper wanted, ReceivedFile file) {
        CaseDocument added = intakes.add(intake, wanted.requirement(), file)
                .orElseThrow(
                        () -> new UnknownException(
                                "Formulir ini sudah ditutup atau terlalu lama terbuka. Tutup, buka lagi, lalu tambahkan berkasnya."));
        return views.of(pack, List.of(added)).get(0);
    }

    void remove(String definitionId, String intakeId, String documentId) {
        if (!intakes.remove(intake(definitionId, intakeId), documentId)) {
            throw new UnknownException("Berkas ini tidak ada lagi.");
        }
    }

    void discard(String definitionId, String intakeId) {
        intakes.discard(intake(definitionId, intakeId));
    }

    /** Of nobody but the present user, whoever knows the id. */
    private Intake intake(String definitionId, String intakeId) {
        return new Intake(intakeId, user(), definitionId);
    }

    private String user() {
        return present.userId();
    }
}
