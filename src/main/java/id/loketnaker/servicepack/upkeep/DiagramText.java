package id.loketnaker.servicepack.upkeep;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A diagram as the text that somebody drew, which gets properties and keeps every other letter: what a writer of XML
 * made of it would differ in every line.
 */
final class DiagramText {

    private static final Pattern CAMUNDA = Pattern.compile("xmlns:(\\w+)=\"http://camunda.org/schema/1.0/bpmn\"");
    private static final String OF_TAG = "(?:[^>\"]|\"[^\"]*\")*";

    private String text;
    private final String camunda;

    DiagramText(String text) {
        this.text = text;
        Matcher matcher = CAMUNDA.matcher(text);
        this.camunda = matcher.find() ? matcher.group(1) : "camunda";
    }

    String text() {
        return text;
    }

    /** Ids of the tasks that open a form. */
    Set<String> tasksWith(String form) {
        Set<String> tasks = new TreeSet<>();
        Matcher tags =
                Pattern.compile("<(?:\\w+:)?userTask\\b(" + OF_TAG + ")>").matcher(text);
        while (tags.find()) {
            if (tags.group(1).contains(":formRef=\"" + form + "\"")) {
                Matcher id = Pattern.compile("\\bid=\"([^\"]+)\"").matcher(tags.group(1));
                if (id.find()) {
                    tasks.add(id.group(1));
                }
            }
        }
        return tasks;
    }

    /** Gives a task the property, in front of those that it has; one that has it already keeps it. */
    void ofTask(String id, String name, String value) {
        give("userTask", "\\bid=\"" + Pattern.quote(id) + "\"", Map.of(name, value));
    }

    /** Gives the process properties, in front of those that it has. */
    void ofProcess(Map<String, String> properties) {
        give("process", "", properties);
    }

    private void give(String type, String attribute, Map<String, String> properties) {
        Matcher opening = Pattern.compile("( *)<((?:\\w+:)?)" + type + "\\b" + OF_TAG + attribute + OF_TAG + ">\\s*?\\n"
                        + "(?:\\s*<\\2documentation>[^<]*</\\2documentation>\\s*?\\n)?")
                .matcher(text);
        if (properties.isEmpty() || !opening.find()) {
            return;
        }
        String indent = opening.group(1) + "  ";
        String prefix = opening.group(2);
        String rest = text.substring(opening.end());
        String head = text.substring(0, opening.end());
        Matcher extension = Pattern.compile("\\A\\s*<" + prefix + "extensionElements>\\s*?\\n")
                .matcher(rest);
        if (!extension.find()) {
            text = head + indent + "<" + prefix + "extensionElements>\n" + block(indent + "  ", properties) + indent
                    + "</" + prefix + "extensionElements>\n" + rest;
            return;
        }
        String own = rest.substring(0, rest.indexOf("</" + prefix + "extensionElements>"));
        Matcher known = Pattern.compile("<" + camunda + ":properties>\\s*?\\n").matcher(own);
        if (known.find()) {
            List<String> missing = lines(indent + "    ", properties, own);
            text = head + rest.substring(0, known.end()) + String.join("", missing) + rest.substring(known.end());
        } else {
            text = head
                    + rest.substring(0, extension.end())
                    + block(indent + "  ", properties)
                    + rest.substring(extension.end());
        }
    }

    private String block(String indent, Map<String, String> properties) {
        return indent + "<" + camunda + ":properties>\n" + String.join("", lines(indent + "  ", properties, ""))
                + indent + "</" + camunda + ":properties>\n";
    }

    private List<String> lines(String indent, Map<String, String> properties, String known) {
        List<String> lines = new ArrayList<>();
        properties.forEach((name, value) -> {
            if (!known.contains("name=\"" + name + "\"")) {
                lines.add("%s<%s:property name=\"%s\" value=\"%s\" />\n"
                        .formatted(indent, camunda, name, escaped(value)));
            }
        });
        return lines;
    }

    private static String escaped(String value) {
        return value.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&#34;")
                .replace("\n", " ");
    }
}
