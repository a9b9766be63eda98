package id.loketnaker.engine.forms;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Values of a form at paths such as {@code kuasa.nama}: maps within maps. */
final class Paths {

    private Paths() {}

    static @Nullable Object at(Map<String, Object> values, String path) {
        Object value = values;
        for (String key : path.split("\\.")) {
            value = value instanceof Map<?, ?> map ? map.get(key) : null;
        }
        return value;
    }

    /** Makes the maps on the way; what stands there of the form's own is replaced. */
    @SuppressWarnings("unchecked")
    static void put(Map<String, Object> values, String path, @Nullable Object value) {
        String[] keys = path.split("\\.");
        Map<String, Object> group = values;
        for (int i = 0; i < keys.length - 1; i++) {
            group = (Map<String, Object>) group.compute(
                    keys[i], (key, before) -> before instanceof LinkedHashMap ? before : new LinkedHashMap<>());
        }
        group.put(keys[keys.length - 1], value);
    }
}
