package id.loketnaker.webapps.tasklist.drafts;

import com.fasterxml.jackson.core.type.TypeReference;
import id.loketnaker.casework.CaseTask;
import id.loketnaker.casework.HandOvers;
import id.loketnaker.casework.HeldByAnotherException;
import id.loketnaker.casework.MovedOnException;
import id.loketnaker.casework.NotTheirsException;
import id.loketnaker.casework.Packs;
import id.loketnaker.casework.People;
import id.loketnaker.casework.StartableServices;
import id.loketnaker.casework.TaskCases;
import id.loketnaker.casework.WhoIsPresent;
import id.loketnaker.drafts.Draft;
import id.loketnaker.drafts.Drafts;
import id.loketnaker.drafts.OpenForm;
import id.loketnaker.drafts.Saved;
import id.loketnaker.drafts.WrittenElsewhereException;
import id.loketnaker.servicepack.ServicePack;
import id.loketnaker.values.Json;
import id.loketnaker.webapps.LocalMoments;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The present user's drafts, of the forms that they may fill in. Administrators have their own, too, and no other. */
@Service
class DraftDesk {

    /** A form that the present user has before them, who holds its task, and the office's way to tell moments. */
    record Opened(OpenForm form, boolean workable, @Nullable String holder, LocalMoments time) {}

    private final TaskCases cases;
    private final StartableServices services;
    private final Packs packs;
    private final Drafts drafts;
    private final WhoIsPresent present;
    private final People people;
    private final HandOvers handOvers;

    DraftDesk(
            TaskCases cases,
            StartableServices services,
            Packs packs,
            Drafts drafts,
            WhoIsPresent present,
            People people,
            HandOvers handOvers) {
        this.cases = cases;
        this.services = services;
        this.packs = packs;
        this.drafts = drafts;
        this.present = present;
        this.people = people;
        this.handOvers = handOvers;
    }

    Opened task(String taskId) {
        CaseTask task = cases.open(taskId);
        ServicePack pack = packs.of(task.registered().definitionId());
        return new Opened(
                OpenForm.ofTask(taskId, task.registered().id()), task.workable(), task.holder(), moments(pack));
    }

    Opened start(String definitionId) {
        ServicePack pack = services.of(definitionId);
        return new Opened(OpenForm.ofStart(pack.office().id(), pack.key()), true, null, moments(pack));
    }

    DraftJson mine(Opened opened) {
        Optional<Draft> draft = drafts.find(user(), opened.form());
        return new DraftJson(
                user(),
                draft.map(each -> Json.read(each.content(), new TypeReference<Map<String, Object>>() {}))
                        .orElse(null),
                draft.map(each -> opened.time().of(each.savedAt())).orElse(null),
                draft.map(Draft::version).orElse(0));
    }

    SavedJson save(Opened opened, DraftInput input) {
        if (!opened.workable()) {
            throw new NotTheirsException("Formulir ini diisi oleh petugas yang mengerjakan tugas ini.");
        }
        if (opened.holder() != null && !handOvers.isTheirs(opened.holder())) {
            throw new HeldByAnotherException(
                    people.of(List.of(opened.holder())).getOrDefault(opened.holder(), People.NAMELESS));
        }
        try {
            Saved saved = drafts.save(user(), opened.form(), input.typedFor(user()));
            return new SavedJson(opened.time().of(saved.at()), saved.version());
        } catch (WrittenElsewhereException elsewhere) {
            throw new MovedOnException("Isian ini sudah berubah di tab lain.");
        }
    }

    void discard(Opened opened) {
        drafts.discard(user(), opened.form());
    }

    private String user() {
        return present.userId();
    }

    private static LocalMoments moments(ServicePack pack) {
        return new LocalMoments(pack.office().zone());
    }
}
