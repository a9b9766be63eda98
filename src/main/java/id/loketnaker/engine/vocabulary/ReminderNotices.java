package id.loketnaker.engine.vocabulary;

import com.fasterxml.jackson.databind.JsonNode;
import id.loketnaker.engine.DeployedPacks;
import id.loketnaker.engine.happenings.NoticeReached;
import id.loketnaker.register.CaseRegister;
import id.loketnaker.register.Entry;
import id.loketnaker.register.EntryKind;
import id.loketnaker.register.RegisteredCase;
import id.loketnaker.schedule.ReminderTelling;
import id.loketnaker.servicepack.ServicePack;
import id.loketnaker.values.Json;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Says that an applicant is to be reminded, where no diagram does any more: how to reach them they said when the case
 * was received.
 */
@Component
class ReminderNotices implements ReminderTelling {

    private final DeployedPacks packs;
    private final CaseRegister register;
    private final ApplicationEventPublisher events;

    ReminderNotices(DeployedPacks packs, CaseRegister register, ApplicationEventPublisher events) {
        this.packs = packs;
        this.register = register;
        this.events = events;
    }

    @Override
    public void tell(String eventKey, String caseId, String notice, Map<String, @Nullable Object> values) {
        RegisteredCase ended = register.find(caseId).orElseThrow();
        ServicePack pack = packs.of(ended.definitionId());
        events.publishEvent(new NoticeReached(
                eventKey, caseId, pack, pack.notices().text(notice).orElseThrow(), values, received(caseId)));
    }

    private Map<String, @Nullable Object> received(String caseId) {
        Map<String, @Nullable Object> contact = new HashMap<>();
        register.recordOf(caseId).stream()
                .filter(entry -> entry.kind() == EntryKind.RECEIVED)
                .map(Entry::values)
                .map(JsonNode::properties)
                .forEach(fields -> fields.forEach(field -> contact.put(
                        field.getKey(), Json.plain(field.getValue().toString()).orElse(null))));
        return contact;
    }
}
