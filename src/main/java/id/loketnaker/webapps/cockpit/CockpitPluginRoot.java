package id.loketnaker.webapps.cockpit;

import id.loketnaker.webapps.PluginModules;
import id.loketnaker.webapps.cockpit.audit.AuditResource;
import id.loketnaker.webapps.cockpit.calendar.CalendarResource;
import id.loketnaker.webapps.cockpit.cases.CaseDocumentsResource;
import id.loketnaker.webapps.cockpit.cases.CaseResource;
import id.loketnaker.webapps.cockpit.cases.CasesResource;
import id.loketnaker.webapps.cockpit.changes.ChangesResource;
import id.loketnaker.webapps.cockpit.notices.NoticesResource;
import id.loketnaker.webapps.cockpit.officials.OfficialsResource;
import id.loketnaker.webapps.cockpit.packs.PacksResource;
import id.loketnaker.webapps.cockpit.people.PeopleResource;
import id.loketnaker.webapps.cockpit.repairs.RepairsResource;
import id.loketnaker.webapps.cockpit.schedule.ScheduleResource;
import id.loketnaker.webapps.cockpit.sla.SlaResource;
import id.loketnaker.webapps.cockpit.waiting.WaitingResource;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import org.camunda.bpm.cockpit.plugin.resource.AbstractCockpitPluginRootResource;

/** Where our resources hang. The name of the engine comes first, so that Camunda's filter asks for a log-in. */
@Path("plugin/" + LoketNakerCockpitPlugin.ID)
public class CockpitPluginRoot extends AbstractCockpitPluginRootResource {

    private static final List<String> ASSETS = PluginModules.of(LoketNakerCockpitPlugin.ID);

    public CockpitPluginRoot() {
        super(LoketNakerCockpitPlugin.ID);
    }

    @Override
    protected List<String> getAllowedAssets() {
        return ASSETS;
    }

    @Path("{engine}/offices")
    public OfficesResource offices(@PathParam("engine") String engine) {
        return subResource(new OfficesResource(engine), engine);
    }

    @Path("{engine}/cases")
    public CasesResource cases(@PathParam("engine") String engine) {
        return subResource(new CasesResource(engine), engine);
    }

    @Path("{engine}/cases/files/{id}")
    public CaseResource caseFile(@PathParam("engine") String engine, @PathParam("id") String id) {
        return subResource(new CaseResource(engine, id), engine);
    }

    @Path("{engine}/cases/files/{id}/documents")
    public CaseDocumentsResource documents(@PathParam("engine") String engine, @PathParam("id") String id) {
        return subResource(new CaseDocumentsResource(engine, id), engine);
    }

    @Path("{engine}/services/{definition}/waiting")
    public WaitingResource waiting(@PathParam("engine") String engine, @PathParam("definition") String definition) {
        return subResource(new WaitingResource(engine, definition), engine);
    }

    @Path("{engine}/officials")
    public OfficialsResource officials(@PathParam("engine") String engine) {
        return subResource(new OfficialsResource(engine), engine);
    }

    @Path("{engine}/audit")
    public AuditResource audit(@PathParam("engine") String engine) {
        return subResource(new AuditResource(engine), engine);
    }

    @Path("{engine}/people")
    public PeopleResource people(@PathParam("engine") String engine) {
        return subResource(new PeopleResource(engine), engine);
    }

    @Path("{engine}/repairs")
    public RepairsResource repairs(@PathParam("engine") String engine) {
        return subResource(new RepairsResource(engine), engine);
    }

    @Path("{engine}/schedule")
    public ScheduleResource schedule(@PathParam("engine") String engine) {
        return subResource(new ScheduleResource(engine), engine);
    }

    @Path("{engine}/packs")
    public PacksResource packs(@PathParam("engine") String engine) {
        return subResource(new PacksResource(engine), engine);
    }

    @Path("{engine}/calendar")
    public CalendarResource calendar(@PathParam("engine") String engine) {
        return subResource(new CalendarResource(engine), engine);
    }

    @Path("{engine}/changes/{office}/{service}/{before}/{after}")
    public ChangesResource changes(
            @PathParam("engine") String engine,
            @PathParam("office") String office,
            @PathParam("service") String service,
            @PathParam("before") String before,
            @PathParam("after") String after) {
        return subResource(new ChangesResource(engine, office, service, before, after), engine);
    }

    @Path("{engine}/notices")
    public NoticesResource notices(@PathParam("engine") String engine) {
        return subResource(new NoticesResource(engine), engine);
    }

    @Path("{engine}/deadlines/{deadlineId}/reason")
    public ReasonResource reason(@PathParam("engine") String engine, @PathParam("deadlineId") String deadlineId) {
        return subResource(new ReasonResource(engine, deadlineId), engine);
    }

    @Path("{engine}/sla")
    public SlaResource sla(@PathParam("engine") String engine) {
        return subResource(new SlaResource(engine), engine);
    }
}
