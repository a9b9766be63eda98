package id.loketnaker.engine.settings;

import id.loketnaker.engine.OwnSession;
import id.loketnaker.engine.deployment.FragmentNames;
import id.loketnaker.engine.expressions.EndlessRound;
import id.loketnaker.engine.identity.OfficeCommandChecker;
import id.loketnaker.engine.identity.RoleCommandChecker;
import id.loketnaker.engine.identity.SparingAuthorizations;
import id.loketnaker.engine.journal.CaseHistoryLevel;
import id.loketnaker.engine.journal.CaseJournal;
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
    private final ObjectProvider<OwnSession> sessions;
    private final ObjectProvider<BpmnParseListener> listeners;

    CamundaSettings(
            CaseJournal journal, ObjectProvider<OwnSession> sessions, ObjectProvider<BpmnParseListener> listeners) {
        this.journal = journal;
        this.sessions = sessions;
        this.listeners = listeners;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        history(engine);
        engine.setCustomPostDeployers(List.of(new FragmentNames()));
        engine.setCustomPreCommandInterceptorsTxRequired(List.of(new ListenerRefusals()));
        engine.setResourceAuthorizationProvider(new SparingAuthorizations());
        engine.setCommandCheckers(List.of(OfficeCommandChecker.create(), new RoleCommandChecker()));
        engine.setCustomSessionFactories(
                sessions.stream().map(SessionFactory.class::cast).toList());
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
        // beside the engine's own, which writes its tables
        engine.setCustomHistoryEventHandlers(List.of(new EndlessRound(), journal));
    }
}
