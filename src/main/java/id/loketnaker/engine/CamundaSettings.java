package id.loketnaker.engine;

import id.loketnaker.engine.deployment.PackDeploymentSessions;
import id.loketnaker.engine.forms.SubmissionSessions;
import id.loketnaker.engine.identity.OfficeCommandChecker;
import id.loketnaker.engine.identity.RoleCommandChecker;
import id.loketnaker.engine.identity.RoleSessions;
import id.loketnaker.engine.identity.SparingAuthorizations;
import id.loketnaker.engine.journal.CaseHistoryLevel;
import id.loketnaker.engine.journal.CaseJournal;
import id.loketnaker.engine.journal.KeptHistory;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.stereotype.Component;

/** Hangs our parts into the engine before it is built; Camunda's tables are there by then. */
@Component
@DependsOnDatabaseInitialization
class CamundaSettings extends AbstractProcessEnginePlugin {

    private final CaseJournal journal;
    private final PackDeploymentSessions deployments;
    private final ObjectProvider<BpmnParseListener> listeners;
    private final Clock clock;

    CamundaSettings(
            CaseJournal journal,
            PackDeploymentSessions deployments,
            ObjectProvider<BpmnParseListener> listeners,
            Clock clock) {
        this.journal = journal;
        this.deployments = deployments;
        this.listeners = listeners;
        this.clock = clock;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        history(engine);
        engine.setResourceAuthorizationProvider(new SparingAuthorizations());
        engine.setCommandCheckers(List.of(OfficeCommandChecker.create(), new RoleCommandChecker()));
        List<SessionFactory> sessions = new ArrayList<>(RoleSessions.all(clock));
        sessions.add(deployments);
        sessions.add(new SubmissionSessions());
        engine.setCustomSessionFactories(sessions);
        List<BpmnParseListener> after = new ArrayList<>(
                engine.getCustomPostBPMNParseListeners() == null
                        ? List.of()
                        : engine.getCustomPostBPMNParseListeners());
        listeners.orderedStream().forEach(after::add);
        engine.setCustomPostBPMNParseListeners(after);
    }

    private void history(ProcessEngineConfigurationImpl engine) {
        engine.setCustomHistoryLevels(List.of(new CaseHistoryLevel()));
        engine.setHistory(CaseHistoryLevel.NAME);
        engine.setEnableDefaultDbHistoryEventHandler(false);
        engine.setCustomHistoryEventHandlers(List.of(new KeptHistory(), journal));
    }
}
