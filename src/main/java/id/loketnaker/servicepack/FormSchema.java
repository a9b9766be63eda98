package id.loketnaker.servicepack;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What a form asks for: its fields at any depth, without texts and decoration. */
public record FormSchema(String id, List<FormField> fields) {

    public FormSchema {
        fields = List.copyOf(fields);
    }

    /** The same form once the choices that only a running case knows are known. */
    public FormSchema choosingFrom(Function<String, List<String>> choices) {
        return new FormSchema(
                id,
                fields.stream()
                        .map(field -> field.choicesKey() == null
                                ? field
                                : field.choosingFrom(choices.apply(field.choicesKey())))
                        .toList());
    }

    /** The field that is submitted under this key; in a group with a path the key is {@code path.key}. */
    public Optional<FormField> field(String key) {
        return fields.stream().filter(field -> field.path().equals(key)).findFirst();
    }
}
