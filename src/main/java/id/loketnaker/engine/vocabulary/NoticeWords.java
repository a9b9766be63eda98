package id.loketnaker.engine.vocabulary;

import id.loketnaker.engine.CaseRoots;
import id.loketnaker.engine.DeployedPacks;
import id.loketnaker.engine.PlainValues;
import id.loketnaker.engine.expressions.Word;
import id.loketnaker.engine.happenings.NoticeReached;
import id.loketnaker.servicepack.NoticeText;
import id.loketnaker.servicepack.ServicePack;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;

/** The word {@code pemberitahuan} of the diagrams: says that the case came to where somebody is told. */
@Word("pemberitahuan")
public class NoticeWords {

    private final DeployedPacks packs;
    private final ApplicationEventPublisher events;

    NoticeWords(DeployedPacks packs, ApplicationEventPublisher events) {
        this.packs = packs;
        this.events = events;
    }

    /**
     * The applicant is told the text {@code pemberitahuan/<id>.txt} of the pack that the case runs on; not at the end
     * of a step that was cancelled, for then what the text says did not happen.
     */
    public void pemohon(DelegateExecution execution, String id) {
        if (execution.isCanceled()) {
            return;
        }
        ExecutionEntity root = CaseRoots.of(execution);
        ServicePack pack = packs.of(root.getProcessDefinitionId());
        NoticeText text = pack.notices()
                .text(id)
                .orElseThrow(
                        () -> new BadUserRequestException("Teks pemberitahuan \"" + id + "\" tidak ada di paket."));
        events.publishEvent(new NoticeReached(
                eventKey(execution, id),
                root.getProcessInstanceId(),
                pack,
                text,
                values(execution, text.variables()),
                values(root, pack.notices().contactVariables())));
    }

    /** Each passing of a step has an id of its own; a flow has none, and is passed as often as the transaction says. */
    private static String eventKey(DelegateExecution execution, String id) {
        boolean isFlow = execution.getEventName().equals(ExecutionListener.EVENTNAME_TAKE);
        String passing = isFlow ? UUID.randomUUID().toString() : execution.getActivityInstanceId();
        return "%s/%s/%s".formatted(id, execution.getEventName(), passing);
    }

    private static Map<String, @Nullable Object> values(VariableScope scope, Collection<String> names) {
        Map<String, @Nullable Object> values = new HashMap<>();
        names.forEach(name -> values.put(name, PlainValues.kept(scope, name)));
        return values;
    }
}
