package id.loketnaker.notifications;

import id.loketnaker.servicepack.ReadableValues;
import id.loketnaker.servicepack.ServicePack;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The values of a case as applicants read them: lists line by line, and a dash for what was not filled in, so that a
 * gap is seen.
 */
record ShownValues(ServicePack pack, Map<String, @Nullable Object> values) {

    private static final String NOTHING = "-";

    /** @param path of a field, {@code namaPemohon} or {@code pemohon.nama} */
    String at(String path) {
        Object value = ReadableValues.at(values, path);
        List<String> items = new ReadableValues(pack, pack.key()).items(path, value);
        if (items.isEmpty()) {
            return NOTHING;
        }
        return value instanceof List
                ? items.stream().map(each -> "- " + each).collect(Collectors.joining("\n"))
                : items.get(0);
    }

    /** As it was filled in; nothing when it was not. */
    Optional<String> plain(@Nullable String path) {
        return Optional.ofNullable(path)
                .map(known -> ReadableValues.at(values, known))
                .map(value -> value.toString().strip())
                .filter(value -> !value.isEmpty());
    }
}
