package id.loketnaker.webapps.tasklist;

import id.loketnaker.webapps.PluginModules;
import id.loketnaker.webapps.tasklist.batches.BatchesResource;
import id.loketnaker.webapps.tasklist.books.BooksResource;
import id.loketnaker.webapps.tasklist.cases.FindCasesResource;
import id.loketnaker.webapps.tasklist.cases.OwnStepsResource;
import id.loketnaker.webapps.tasklist.cases.SimilarResource;
import id.loketnaker.webapps.tasklist.cases.StepOutcomeResource;
import id.loketnaker.webapps.tasklist.cases.StepReturnResource;
import id.loketnaker.webapps.tasklist.drafts.DraftResource;
import id.loketnaker.webapps.tasklist.firms.FirmOffersResource;
import id.loketnaker.webapps.tasklist.firms.FirmsResource;
import id.loketnaker.webapps.tasklist.forms.CorrectionResource;
import id.loketnaker.webapps.tasklist.forms.FormDaysResource;
import id.loketnaker.webapps.tasklist.forms.TaskBriefResource;
import id.loketnaker.webapps.tasklist.hearings.ClashesResource;
import id.loketnaker.webapps.tasklist.hearings.HearingsResource;
import id.loketnaker.webapps.tasklist.letters.TaskLettersResource;
import id.loketnaker.webapps.tasklist.limits.TaskCardsResource;
import id.loketnaker.webapps.tasklist.limits.TaskLimitsResource;
import id.loketnaker.webapps.tasklist.lists.ListCountsResource;
import id.loketnaker.webapps.tasklist.papers.IntakeResource;
import id.loketnaker.webapps.tasklist.papers.TaskDocumentsResource;
import id.loketnaker.webapps.tasklist.plans.PlansResource;
import id.loketnaker.webapps.tasklist.queue.QueuesResource;
import id.loketnaker.webapps.tasklist.requests.RequestsResource;
import id.loketnaker.webapps.tasklist.signing.SigningResource;
import id.loketnaker.webapps.tasklist.team.AbsencesResource;
import id.loketnaker.webapps.tasklist.team.HandOverResource;
import id.loketnaker.webapps.tasklist.team.NotesResource;
import id.loketnaker.webapps.tasklist.team.TeamResource;
import id.loketnaker.webapps.tasklist.team.ToldNotesResource;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import org.camunda.bpm.tasklist.resource.AbstractTasklistPluginRootResource;

/** Where our resources hang. The name of the engine comes first, so that Camunda's filter asks for a log-in. */
@Path("plugin/" + LoketNakerTasklistPlugin.ID)
public class TasklistPluginRoot extends AbstractTasklistPluginRootResource {

    private static final List<String> ASSETS = PluginModules.of(LoketNakerTasklistPlugin.ID);

    public TasklistPluginRoot() {
        super(LoketNakerTasklistPlugin.ID);
    }

    @Override
    protected List<String> getAllowedAssets() {
        return ASSETS;
    }

    @Path("{engine}/cases")
    public FindCasesResource cases(@PathParam("engine") String engine) {
        return subResource(new FindCasesResource(engine), engine);
    }

    @Path("{engine}/task/{taskId}/outcome")
    public StepOutcomeResource outcome(@PathParam("engine") String engine, @PathParam("taskId") String taskId) {
        return subResource(new StepOutcomeResource(engine, taskId), engine);
    }

    @Path("{engine}/task/{taskId}/return")
    public StepReturnResource stepReturn(@PathParam("engine") String engine, @PathParam("taskId") String taskId) {
        return subResource(new StepReturnResource(engine, taskId), engine);
    }

    @Path("{engine}/own-steps")
    public OwnStepsResource ownSteps(@PathParam("engine") String engine) {
        return subResource(new OwnStepsResource(engine), engine);
    }

    @Path("{engine}/similar")
    public SimilarResource similar(@PathParam("engine") String engine) {
        return subResource(new SimilarResource(engine), engine);
    }

    @Path("{engine}/task/{taskId}/events")
    public TaskEventsResource events(@PathParam("engine") String engine, @PathParam("taskId") String taskId) {
        return subResource(new TaskEventsResource(engine, taskId), engine);
    }

    @Path("{engine}/task/{taskId}/card")
    public ControlCardResource controlCard(@PathParam("engine") String engine, @PathParam("taskId") String taskId) {
        return subResource(new ControlCardResource(engine, taskId), engine);
    }

    @Path("{engine}/task/{taskId}/brief")
    public TaskBriefResource brief(@PathParam("engine") String engine, @PathParam("taskId") String taskId) {
        return subResource(new TaskBriefResource(engine, taskId), engine);
    }

    @Path("{engine}/task/{taskId}/correction")
    public CorrectionResource correction(@PathParam("engine") String engine, @PathParam("taskId") String taskId) {
        return subResource(new CorrectionResource(engine, taskId), engine);
    }

    @Path("{engine}/task/{taskId}/form-days")
    public FormDaysResource formDays(@PathParam("engine") String engine, @PathParam("taskId") String taskId) {
        return subResource(new FormDaysResource(engine, taskId), engine);
    }

    @Path("{engine}/list-counts")
    public ListCountsResource listCounts(@PathParam("engine") String engine) {
        return subResource(new ListCountsResource(engine), engine);
    }

    @Path("{engine}/task-cards")
    public TaskCardsResource cards(@PathParam("engine") String engine) {
        return subResource(new TaskCardsResource(engine), engine);
    }

    @Path("{engine}/task/{taskId}/deadlines")
    public TaskLimitsResource limits(@PathParam("engine") String engine, @PathParam("taskId") String taskId) {
        return subResource(new TaskLimitsResource(engine, taskId), engine);
    }

    @Path("{engine}/batches")
    public BatchesResource batches(@PathParam("engine") String engine) {
        return subResource(new BatchesResource(engine), engine);
    }

    @Path("{engine}/queues")
    public QueuesResource queues(@PathParam("engine") String engine) {
        return subResource(new QueuesResource(engine), engine);
    }

    @Path("{engine}/requests")
    public RequestsResource requests(@PathParam("engine") String engine) {
        return subResource(new RequestsResource(engine), engine);
    }

    @Path("{engine}/plans")
    public PlansResource plans(@PathParam("engine") String engine) {
        return subResource(new PlansResource(engine), engine);
    }

    @Path("{engine}/books")
    public BooksResource books(@PathParam("engine") String engine) {
        return subResource(new BooksResource(engine), engine);
    }

    @Path("{engine}/task/{taskId}/documents")
    public TaskDocumentsResource documents(@PathParam("engine") String engine, @PathParam("taskId") String taskId) {
        return subResource(new TaskDocumentsResource(engine, taskId), engine);
    }

    @Path("{engine}/task/{taskId}/draft")
    public DraftResource taskDraft(@PathParam("engine") String engine, @PathParam("taskId") String taskId) {
        return subResource(DraftResource.ofTask(engine, taskId), engine);
    }

    @Path("{engine}/drafts/{definition}")
    public DraftResource startDraft(@PathParam("engine") String engine, @PathParam("definition") String definition) {
        return subResource(DraftResource.ofStart(engine, definition), engine);
    }

    @Path("{engine}/intake/{definition}")
    public IntakeResource intake(@PathParam("engine") String engine, @PathParam("definition") String definition) {
        return subResource(new IntakeResource(engine, definition), engine);
    }

    @Path("{engine}/firms")
    public FirmsResource firms(@PathParam("engine") String engine) {
        return subResource(new FirmsResource(engine), engine);
    }

    @Path("{engine}/firm-offers/{definition}")
    public FirmOffersResource startFirms(
            @PathParam("engine") String engine, @PathParam("definition") String definition) {
        return subResource(FirmOffersResource.ofStart(engine, definition), engine);
    }

    @Path("{engine}/task/{taskId}/firms")
    public FirmOffersResource taskFirms(@PathParam("engine") String engine, @PathParam("taskId") String taskId) {
        return subResource(FirmOffersResource.ofTask(engine, taskId), engine);
    }

    @Path("{engine}/task/{taskId}/letters")
    public TaskLettersResource letters(@PathParam("engine") String engine, @PathParam("taskId") String taskId) {
        return subResource(new TaskLettersResource(engine, taskId), engine);
    }

    @Path("{engine}/task/{taskId}/hand-over")
    public HandOverResource handOver(@PathParam("engine") String engine, @PathParam("taskId") String taskId) {
        return subResource(new HandOverResource(engine, taskId), engine);
    }

    @Path("{engine}/team")
    public TeamResource team(@PathParam("engine") String engine) {
        return subResource(new TeamResource(engine), engine);
    }

    @Path("{engine}/absences")
    public AbsencesResource absences(@PathParam("engine") String engine) {
        return subResource(new AbsencesResource(engine), engine);
    }

    @Path("{engine}/task/{taskId}/notes")
    public NotesResource notes(@PathParam("engine") String engine, @PathParam("taskId") String taskId) {
        return subResource(new NotesResource(engine, taskId), engine);
    }

    @Path("{engine}/notes")
    public ToldNotesResource toldNotes(@PathParam("engine") String engine) {
        return subResource(new ToldNotesResource(engine), engine);
    }

    @Path("{engine}/signing")
    public SigningResource signing(@PathParam("engine") String engine) {
        return subResource(new SigningResource(engine), engine);
    }

    @Path("{engine}/hearings")
    public HearingsResource hearings(@PathParam("engine") String engine) {
        return subResource(new HearingsResource(engine), engine);
    }

    @Path("{engine}/task/{taskId}/clashes")
    public ClashesResource clashes(@PathParam("engine") String engine, @PathParam("taskId") String taskId) {
        return subResource(new ClashesResource(engine, taskId), engine);
    }

    @Path("{engine}/my-mail")
    public MyMailResource myMail(@PathParam("engine") String engine) {
        return subResource(new MyMailResource(engine), engine);
    }
}
