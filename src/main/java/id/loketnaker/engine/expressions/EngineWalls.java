package id.loketnaker.engine.expressions;

import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.stereotype.Component;

/** Closes the engine before it is built: see the decision on two walls around expressions. */
@Component
class EngineWalls extends AbstractProcessEnginePlugin {

    private final Words words;
    private final ClosedFeel feel;
    private final AddedSteps added;
    private final KeptDiagrams kept;

    EngineWalls(ListableBeanFactory beans, ClosedFeel feel, AddedSteps added, KeptDiagrams kept) {
        this.words = new Words(beans);
        this.feel = feel;
        this.added = added;
        this.kept = kept;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        ExpressionTree trees = new ExpressionTree(words);
        engine.setExpressionManager(new ClosedExpressions(words));
        engine.setBpmnParseFactory(parser -> new ClosedParse(parser, trees, added, kept));
        engine.setScriptEngineResolver(new NoScripts());
        engine.setEnableFetchScriptEngineFromProcessApplication(false);
        engine.setArtifactFactory(new NoClasses());
        decisions(engine).setFeelEngineFactory(() -> feel);
    }

    private static DefaultDmnEngineConfiguration decisions(ProcessEngineConfigurationImpl engine) {
        if (engine.getDmnEngineConfiguration() == null) {
            engine.setDmnEngineConfiguration(new DefaultDmnEngineConfiguration());
        }
        return engine.getDmnEngineConfiguration();
    }
}
