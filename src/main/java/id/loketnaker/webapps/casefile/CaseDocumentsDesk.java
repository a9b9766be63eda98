package id.loketnaker.webapps.casefile;

import id.loketnaker.casework.CaseFiles;
import id.loketnaker.casework.CaseTrail;
import id.loketnaker.casework.Packs;
import id.loketnaker.casework.UnknownException;
import id.loketnaker.casework.WhoIsPresent;
import id.loketnaker.documents.CaseDocuments;
import id.loketnaker.documents.OpenedDocument;
import id.loketnaker.servicepack.ServicePack;
import id.loketnaker.webapps.papers.ChecklistJson;
import id.loketnaker.webapps.papers.Checklists;
import id.loketnaker.webapps.papers.DocumentViews;
import org.springframework.stereotype.Service;

/** What those see of the documents of a case who may open its file; opening one is recorded as everybody's is. */
@Service
public class CaseDocumentsDesk {

    private final CaseFiles files;
    private final Packs packs;
    private final CaseDocuments documents;
    private final DocumentViews views;
    private final Checklists checklists;
    private final WhoIsPresent present;
    private final CaseTrail trail;

    CaseDocumentsDesk(
            CaseFiles files,
            Packs packs,
            CaseDocuments documents,
            DocumentViews views,
            Checklists checklists,
            WhoIsPresent present,
            CaseTrail trail) {
        this.files = files;
        this.packs = packs;
        this.documents = documents;
        this.views = views;
        this.checklists = checklists;
        this.present = present;
        this.trail = trail;
    }

    public ChecklistJson checklist(String caseId) {
        ServicePack pack = packs.of(files.registered(caseId).definitionId());
        return checklists.of(caseId, pack, views.of(pack, documents.of(caseId), documents.readsOf(caseId)), false);
    }

    /** The same without who read them, which is for those who lead. */
    public ChecklistJson checklistWithoutReaders(String caseId) {
        ServicePack pack = packs.of(files.registered(caseId).definitionId());
        return checklists.of(caseId, pack, views.of(pack, documents.of(caseId)), false);
    }

    public OpenedDocument open(String caseId, String documentId) {
        String user = present.userId();
        String id = files.registered(caseId).id();
        OpenedDocument opened = documents
                .openEvenStruck(id, documentId, user)
                .orElseThrow(() -> new UnknownException("Berkas ini tidak ada pada perkara ini."));
        trail.paper(id, documentId);
        return opened;
    }
}
