package id.loketnaker.servicepack.archetype;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;

/** A value as YAML takes it in the middle of a line: bare where that is safe, else in quotation marks. */
final class YamlText {

    /** Of texts that no YAML takes for a number, a truth value or a sign of its own. */
    private static final String BARE = "[A-Za-z][A-Za-z0-9 ()/.'-]*[A-Za-z0-9).]|[A-Za-z]";

    private YamlText() {}

    static String of(String text) {
        boolean bare = text.matches(BARE) && !text.matches("(?i)true|false|null");
        return bare ? text : TextNode.valueOf(text).toString();
    }

    static String of(JsonNode value) {
        return value.isTextual() ? of(value.asText()) : value.toString();
    }
}
