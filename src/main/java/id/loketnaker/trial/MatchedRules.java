package id.loketnaker.trial;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationEvent;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationListener;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Remembers which rules of decision tables held in the scenarios, to name those that never did. */
@Component
@Profile(ScenarioRunner.PROFILE)
class MatchedRules extends AbstractProcessEnginePlugin implements DmnDecisionTableEvaluationListener {

    private record Matched(String office, String table, String rule) {}

    private final Set<Matched> matched = ConcurrentHashMap.newKeySet();

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        DefaultDmnEngineConfiguration decisions = engine.getDmnEngineConfiguration();
        if (decisions == null) {
            decisions = new DefaultDmnEngineConfiguration();
            engine.setDmnEngineConfiguration(decisions);
        }
        decisions.setCustomPostDecisionTableEvaluationListeners(List.of(this));
    }

    @Override
    public void notify(DmnDecisionTableEvaluationEvent asked) {
        DecisionDefinition table = (DecisionDefinition) asked.getDecisionTable();
        asked.getMatchingRules()
                .forEach(rule -> matched.add(new Matched(table.getTenantId(), table.getKey(), rule.getId())));
    }

    /** In whichever office. */
    boolean contain(String table, String rule) {
        return matched.stream().anyMatch(each -> each.table.equals(table) && each.rule.equals(rule));
    }

    boolean contain(String office, String table, String rule) {
        return matched.contains(new Matched(office, table, rule));
    }
}
