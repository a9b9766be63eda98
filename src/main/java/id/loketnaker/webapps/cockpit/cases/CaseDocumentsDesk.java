package id.loketnaker.webapps.cockpit.cases;

import id.loketnaker.casework.CaseFiles;
import id.loketnaker.documents.CaseDocuments;
import id.loketnaker.documents.OpenedDocument;
import id.loketnaker.documents.SizeLimit;
import id.loketnaker.engine.CaseTrail;
import id.loketnaker.engine.DeployedPacks;
import id.loketnaker.servicepack.ServicePack;
import id.loketnaker.webapps.papers.ChecklistJson;
import id.loketnaker.webapps.papers.DocumentViews;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.exception.NotFoundException;
import org.springframework.stereotype.Service;

/** What a manager sees of the documents of a case; opening one is recorded as everybody's is. */
@Service
class CaseDocumentsDesk {

    private final CaseFiles files;
    private final DeployedPacks packs;
    private final CaseDocuments documents;
    private final DocumentViews views;
    private final SizeLimit limit;
    private final IdentityService identity;
    private final CaseTrail trail;

    CaseDocumentsDesk(
            CaseFiles files,
            DeployedPacks packs,
            CaseDocuments documents,
            DocumentViews views,
            SizeLimit limit,
            IdentityService identity,
            CaseTrail trail) {
        this.files = files;
        this.packs = packs;
        this.documents = documents;
        this.views = views;
        this.limit = limit;
        this.identity = identity;
        this.trail = trail;
    }

    ChecklistJson checklist(String caseId) {
        ServicePack pack = packs.of(files.registered(caseId).definitionId());
        return ChecklistJson.of(
                pack.standard(), views.of(pack, documents.of(caseId), documents.readsOf(caseId)), limit.bytes(), false);
    }

    OpenedDocument open(String caseId, String documentId) {
        String user = identity.getCurrentAuthentication().getUserId();
        String id = files.registered(caseId).id();
        OpenedDocument opened = documents
                .openEvenStruck(id, documentId, user)
                .orElseThrow(() -> new NotFoundException("Berkas ini tidak ada pada perkara ini."));
        trail.paper(id, documentId);
        return opened;
    }
}
