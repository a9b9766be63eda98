package id.loketnaker.servicepack;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which fields of a form tell of one firm or union: by their keys ({@code namaPerusahaan} with
 * {@code alamatPerusahaan}), or as {@code layanan.yaml} says under {@code perusahaan}.
 *
 * @param name key of the field of its name
 * @param nib key of the field of its business number (NIB, 13 digits); null where none is asked for
 * @param npwp key of the field of its tax number; null where none is asked for
 * @param address key of the field of its address; null where none is asked for
 * @param branch key of the field that names its branch; null where none is asked for
 * @param condition key of the field that says whether they tell of a firm at all; null where they always do
 * @param answers of that field, for which they do
 */
public record FirmFields(
        FirmKind kind,
        String name,
        @Nullable String nib,
        @Nullable String npwp,
        @Nullable String address,
        @Nullable String branch,
        @Nullable String condition,
        List<String> answers) {

    public FirmFields {
        answers = List.copyOf(answers);
    }

    /** Those of a form; what is declared goes before what the keys of the fields say of the same name. */
    static List<FirmFields> of(FormSchema form, List<FirmFields> declared) {
        Predicate<String> asked =
                key -> form.field(key).filter(FirmFields::isPlain).isPresent();
        List<FirmFields> all = new ArrayList<>();
        declared.stream()
                .filter(each -> asked.test(each.name))
                .map(each -> each.within(asked))
                .forEach(all::add);
        Arrays.stream(FirmKind.values())
                .map(FirmFields::byKeys)
                .filter(each -> asked.test(each.name) && all.stream().noneMatch(other -> other.name.equals(each.name)))
                .map(each -> each.within(asked).withNumberOf(form, asked))
                .toList()
                .forEach(all::add);
        return List.copyOf(all);
    }

    private static FirmFields byKeys(FirmKind kind) {
        String ending = kind.ending();
        return new FirmFields(
                kind,
                "nama" + ending,
                "nib" + ending,
                "npwp" + ending,
                "alamat" + ending,
                "cabang" + ending,
                null,
                List.of());
    }

    /** A form that asks for one firm calls its numbers simply {@code nib} and {@code npwp}. */
    private FirmFields withNumberOf(FormSchema form, Predicate<String> asked) {
        if (kind != FirmKind.FIRM) {
            return this;
        }
        Function<String, @Nullable String> simple = key -> asked.test(key) ? key : null;
        return new FirmFields(
                kind,
                name,
                nib == null ? simple.apply("nib") : nib,
                npwp == null ? simple.apply("npwp") : npwp,
                address,
                branch,
                condition,
                answers);
    }

    private FirmFields within(Predicate<String> asked) {
        Function<@Nullable String, @Nullable String> kept = key -> key != null && asked.test(key) ? key : null;
        return new FirmFields(
                kind,
                name,
                kept.apply(nib),
                kept.apply(npwp),
                kept.apply(address),
                kept.apply(branch),
                condition,
                answers);
    }

    private static boolean isPlain(FormField field) {
        return (field.type().equals("textfield") || field.type().equals("textarea"))
                && !field.readOnly()
                && field.groupPath() == null;
    }

    /** The keys that are named, the name first. */
    public List<String> keys() {
        return Stream.of(name, nib, npwp, address, branch)
                .filter(Objects::nonNull)
                .toList();
    }

    /**
     * Whether these values tell of a firm.
     *
     * @param value what is filled in, by the key of the field; nothing where the case does not know it yet
     */
    public boolean tell(Function<String, @Nullable Object> value) {
        return condition == null || answers.contains(Objects.toString(value.apply(condition), ""));
    }
}
