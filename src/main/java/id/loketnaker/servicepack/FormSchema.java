package id.loketnaker.servicepack;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** What a form asks for: its fields at any depth, without texts and decoration. */
public record FormSchema(String id, List<FormField> fields) {

    public FormSchema {
        fields = List.copyOf(fields);
    }

    /** The same form once the choices that only a running case knows are known. */
    public FormSchema choosingFrom(Function<String, List<String>> choices) {
        return new FormSchema(
                id, fields.stream().map(field -> field.choosingFrom(choices)).toList());
    }

    /** The field that is submitted under this key; in a group with a path the key is {@code path.key}. */
    public Optional<FormField> field(String key) {
        return fields.stream().filter(field -> field.path().equals(key)).findFirst();
    }

    /** The list of rows of this path. */
    public Optional<RowList> rows(String path) {
        return field(path).flatMap(field -> Optional.ofNullable(field.rows()));
    }

    /** The column of a list of rows, such as {@code pekerja.nama}. */
    public Optional<FormField> column(String path) {
        int last = path.lastIndexOf('.');
        return last < 0
                ? Optional.empty()
                : rows(path.substring(0, last)).flatMap(rows -> rows.column(path.substring(last + 1)));
    }

    /** All that can be filled in: the fields, and the columns of the lists. */
    public Stream<FormField> cells() {
        return fields.stream().flatMap(FormField::cells);
    }
}
