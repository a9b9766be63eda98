package id.loketnaker.servicepack;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whom a service tells what.
 *
 * @param mailField field of the start form with the applicant's mail address; {@code null} when it asks for none
 * @param phoneField field of the start form with the applicant's telephone number
 * @param channelField field of the start form in which the applicant chooses: id of a {@link ContactChannel} or
 *     {@link #NONE}
 * @param officeMail of the office itself
 * @param officePhone of the office itself
 * @param labels what people read instead of a value that was chosen: by the field's path, then by value
 */
public record NoticePlan(
        List<NoticeText> texts,
        @Nullable String mailField,
        @Nullable String phoneField,
        @Nullable String channelField,
        @Nullable String officeMail,
        @Nullable String officePhone,
        Map<String, Map<String, String>> labels) {

    /** The choice of an applicant who wants no notices. */
    public static final String NONE = "tidak";

    public NoticePlan {
        texts = List.copyOf(texts);
        labels = Map.copyOf(labels);
    }

    public Optional<NoticeText> text(String id) {
        return texts.stream().filter(text -> text.id().equals(id)).findFirst();
    }

    /** The process variables that say how to reach the applicant: fields of the start form. */
    public Set<String> contactVariables() {
        return Stream.of(mailField, phoneField, channelField)
                .flatMap(Stream::ofNullable)
                .map(field -> field.split("\\.", 2)[0])
                .collect(Collectors.toSet());
    }

    /** The field that holds the address for a channel, when the service asks for one. */
    public Optional<String> addressField(ContactChannel channel) {
        return Optional.ofNullable(channel == ContactChannel.MAIL ? mailField : phoneField);
    }
}
