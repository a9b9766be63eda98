package id.loketnaker.servicepack;

import java.util.List;
import java.util.Optional;

/** What a form asks for: its fields at any depth, without texts and decoration. */
public record FormSchema(String id, List<FormField> fields) {

    public FormSchema {
        fields = List.copyOf(fields);
    }

    /** The field that is submitted under this key; in a group with a path the key is {@code path.key}. */
    public Optional<FormField> field(String key) {
        return fields.stream().filter(field -> field.path().equals(key)).findFirst();
    }
}
