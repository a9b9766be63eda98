package id.loketnaker.engine.trouble;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.incident.DefaultIncidentHandler;
import org.camunda.bpm.engine.impl.incident.IncidentContext;
import org.camunda.bpm.engine.runtime.Incident;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Hangs what is told of a job that failed for good into the engine, beside the incident that it makes of it. */
@Component
class TroublePlugin extends AbstractProcessEnginePlugin {

    private final ObjectProvider<TroubleNews> news; // asks the engine, which is built with this

    TroublePlugin(ObjectProvider<TroubleNews> news) {
        this.news = news;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setCustomIncidentHandlers(new ArrayList<>(List.of(new TellingHandler())));
    }

    private final class TellingHandler extends DefaultIncidentHandler {

        TellingHandler() {
            super(Incident.FAILED_JOB_HANDLER_TYPE);
        }

        @Override
        public Incident handleIncident(IncidentContext context, String message) {
            Incident made = super.handleIncident(context, message);
            news.getObject().tell(made);
            return made;
        }
    }
}
