package id.loketnaker.webapps.tasklist.papers;

import id.loketnaker.casework.CaseTask;
import id.loketnaker.casework.CaseTrail;
import id.loketnaker.casework.NotTheirsException;
import id.loketnaker.casework.Packs;
import id.loketnaker.casework.TaskCases;
import id.loketnaker.casework.UnacceptableException;
import id.loketnaker.casework.UnknownException;
import id.loketnaker.casework.WhoIsPresent;
import id.loketnaker.documents.CaseDocuments;
import id.loketnaker.documents.FileReception;
import id.loketnaker.documents.OpenedDocument;
import id.loketnaker.documents.ReceivedFile;
import id.loketnaker.documents.WaivedRequirements;
import id.loketnaker.servicepack.ServicePack;
import id.loketnaker.webapps.papers.ChecklistJson;
import id.loketnaker.webapps.papers.Checklists;
import id.loketnaker.webapps.papers.DocumentViews;
import id.loketnaker.webapps.papers.OnPaper;
import java.io.InputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * The documents of a case, for the officials who have one of its tasks before them: to read for who sees the task, to
 * change for who works on it.
 */
@Service
class TaskDocuments {

    private final TaskCases cases;
    private final Packs packs;
    private final CaseDocuments documents;
    private final FileReception reception;
    private final WaivedRequirements waived;
    private final OnPaper onPaper;
    private final Checklists checklists;
    private final DocumentViews views;
    private final WhoIsPresent present;
    private final CaseTrail trail;

    TaskDocuments(
            TaskCases cases,
            Packs packs,
            CaseDocuments documents,
            FileReception reception,
            WaivedRequirements waived,
            OnPaper onPaper,
            Checklists checklists,
            DocumentViews views,
            WhoIsPresent present,
            CaseTrail trail) {
        this.cases = cases;
        this.packs = packs;
        this.documents = documents;
        this.reception = reception;
        this.waived = waived;
        this.onPaper = onPaper;
        this.checklists = checklists;
        this.views = views;
        this.present = present;
        this.trail = trail;
    }

    ChecklistJson checklist(String taskId) {
        CaseTask task = cases.open(taskId);
        ServicePack pack = packs.of(task.registered().definitionId());
        String caseId = task.registered().id();
        return checklists.of(caseId, pack, views.of(pack, documents.of(caseId)), task.workable());
    }

    /** Asks once more when the file has come in: meanwhile a colleague may have finished the task. */
    void add(String taskId, @Nullable String requirement, String fileName, InputStream content) {
        CaseTask before = toWorkOn(taskId);
        ServicePack pack = packs.of(before.registered().definitionId());
        WantedPaper wanted = WantedPaper.of(pack.standard(), requirement);
        try (ReceivedFile file = reception.receive(content, fileName, wanted.types())) {
            CaseTask task = toWorkOn(taskId);
            documents.add(task.registered().id(), wanted.requirement(), file, user(), task.elementId());
        }
    }

    /** It was handed in as paper; its scan may follow. */
    void addOnPaper(String taskId, @Nullable String requirement) {
        CaseTask task = toWorkOn(taskId);
        try (ReceivedFile file = onPaper.received()) {
            documents.add(task.registered().id(), asked(task, requirement), file, user(), task.elementId());
        }
    }

    /** The case need not bring it. */
    void waive(String taskId, @Nullable String requirement, @Nullable String reason) {
        CaseTask task = toWorkOn(taskId);
        waived.waive(task.registered().id(), asked(task, requirement), user(), task.elementId(), reason);
    }

    /** The case must bring it after all. */
    void ask(String taskId, @Nullable String requirement) {
        CaseTask task = toWorkOn(taskId);
        waived.callOff(task.registered().id(), asked(task, requirement), user(), task.elementId());
    }

    private String asked(CaseTask task, @Nullable String requirement) {
        ServicePack pack = packs.of(task.registered().definitionId());
        return Optional.ofNullable(WantedPaper.of(pack.standard(), requirement).requirement())
                .orElseThrow(() -> new UnacceptableException("Sebutkan syaratnya."));
    }

    void strike(String taskId, String documentId, @Nullable String reason) {
        CaseTask task = toWorkOn(taskId);
        if (!documents.strike(task.registered().id(), documentId, user(), task.elementId(), reason)) {
            throw unknown();
        }
    }

    OpenedDocument open(String taskId, String documentId) {
        String caseId = cases.of(taskId).id();
        OpenedDocument opened = documents.open(caseId, documentId, user()).orElseThrow(TaskDocuments::unknown);
        trail.paper(caseId, documentId);
        return opened;
    }

    private CaseTask toWorkOn(String taskId) {
        CaseTask task = cases.open(taskId);
        if (!task.workable()) {
            throw new NotTheirsException("Berkas perkara hanya diubah oleh petugas yang mengerjakan tugas ini.");
        }
        return task;
    }

    private String user() {
        return present.userId();
    }

    private static UnknownException unknown() {
        return new UnknownException("Berkas ini tidak ada lagi pada perkara ini.");
    }
}
