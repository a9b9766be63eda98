package id.loketnaker.engine.desk;

import id.loketnaker.casework.FormTrials;
import id.loketnaker.casework.UnacceptableException;
import id.loketnaker.engine.forms.FormTrial;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.springframework.stereotype.Component;

/** The forms of open tasks. */
@Component
class EngineForms implements FormTrials {

    private final FormTrial trial;

    EngineForms(FormTrial trial) {
        this.trial = trial;
    }

    @Override
    public Map<String, Object> values(String taskId, Map<String, Object> submitted, Set<String> wanted) {
        try {
            return trial.values(taskId, submitted, wanted);
        } catch (FormFieldValidationException refused) {
            throw new UnacceptableException(refused.getMessage());
        }
    }
}
