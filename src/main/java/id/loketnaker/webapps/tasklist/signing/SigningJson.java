package id.loketnaker.webapps.tasklist.signing;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import id.loketnaker.casework.SigningDesk.Waiting;
import id.loketnaker.letters.Letter;
import id.loketnaker.servicepack.FormField;
import id.loketnaker.servicepack.ServicePack;
import id.loketnaker.servicepack.SigningStep;
import id.loketnaker.webapps.LocalMoments;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A task that signs, as JSON.
 *
 * @param due local time of the office with its offset
 * @param escalated whether it is a subordinate's and went up because it was late
 */
@JsonInclude(Include.NON_NULL)
record SigningJson(
        String task,
        String step,
        String number,
        String applicant,
        String serviceName,
        @Nullable String due,
        boolean late,
        boolean escalated,
        List<LetterJson> letters,
        DecisionJson decision,
        List<TextJson> texts,
        List<NamedJson> confirmed) {

    /** @param state as {@link id.loketnaker.letters.LetterState} words it */
    @JsonInclude(Include.NON_NULL)
    record LetterJson(String id, String name, @Nullable String number, String state) {}

    record DecisionJson(String key, String label, List<ChoiceJson> choices) {}

    /** @param signs whether it signs or initials */
    record ChoiceJson(String value, String label, boolean signs) {}

    /** @param with the choices that it is asked with */
    record TextJson(String key, String label, boolean required, Set<String> with) {}

    record NamedJson(String key, String label, boolean required) {}

    static SigningJson of(Waiting waiting) {
        LocalMoments times = new LocalMoments(waiting.pack().office().zone());
        return new SigningJson(
                waiting.task().id(),
                waiting.task().name(),
                waiting.registered().number(),
                waiting.registered().applicant(),
                waiting.pack().standard().name(),
                times.orNothing(waiting.due()),
                waiting.late(),
                waiting.escalated(),
                waiting.letters().stream().map(SigningJson::letter).toList(),
                decision(waiting.step(), waiting.pack()),
                waiting.step().texts().stream()
                        .map(text -> new TextJson(
                                text.field().key(),
                                text.field().name(),
                                text.field().required(),
                                text.with()))
                        .toList(),
                waiting.step().confirmed().stream()
                        .map(field -> new NamedJson(field.key(), field.name(), field.required()))
                        .toList());
    }

    private static LetterJson letter(Letter letter) {
        return new LetterJson(
                letter.id(), letter.name(), letter.number(), letter.state().word());
    }

    private static DecisionJson decision(SigningStep step, ServicePack pack) {
        FormField field = step.decision();
        Map<String, String> labels = pack.notices().labels().getOrDefault(field.path(), Map.of());
        return new DecisionJson(
                field.key(),
                field.name(),
                field.choices().stream()
                        .map(choice -> new ChoiceJson(
                                choice, labels.getOrDefault(choice, choice), choice.equals(step.signed())))
                        .toList());
    }
}
