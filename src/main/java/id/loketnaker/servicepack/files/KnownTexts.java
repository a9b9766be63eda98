package id.loketnaker.servicepack.files;

import com.fasterxml.jackson.databind.JsonNode;
import id.loketnaker.values.PlainYaml;
import id.loketnaker.values.UnreadableYamlException;
import java.lang.ref.SoftReference;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the YAML that was read last means. Whoever changes it works on a copy. Safe for use by many threads. */
final class KnownTexts {

    /** The offices of a large folder and what is read of one pack, which asks twice for some of it. */
    private static final int MOST = 64;

    private final Map<String, SoftReference<JsonNode>> trees = new LinkedHashMap<>(MOST, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, SoftReference<JsonNode>> eldest) {
            return size() > MOST;
        }
    };

    /** As {@link PlainYaml#read} reads it. */
    JsonNode yaml(String text) throws UnreadableYamlException {
        JsonNode known = known(text);
        if (known == null) {
            known = PlainYaml.read(text);
            remember(text, known);
        }
        return known;
    }

    private synchronized @Nullable JsonNode known(String text) {
        SoftReference<JsonNode> tree = trees.get(text);
        return tree == null ? null : tree.get();
    }

    private synchronized void remember(String text, JsonNode tree) {
        trees.put(text, new SoftReference<>(tree));
    }
}
