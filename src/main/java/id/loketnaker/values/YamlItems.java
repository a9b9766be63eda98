package id.loketnaker.values;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.nodes.CollectionNode;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Takes items out of a list of a YAML text that people keep, whose other lines and remarks stay as they are. */
public final class YamlItems {

    private YamlItems() {}

    /**
     * Without those items of a list at the top; without the list when none is left. The same text when the list does
     * not give each item lines of its own.
     *
     * @throws UnreadableYamlException when it is no YAML
     */
    public static String without(String text, String list, Predicate<JsonNode> unwanted)
            throws UnreadableYamlException {
        JsonNode items = PlainYaml.read(text).path(list);
        List<Integer> out = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            if (unwanted.test(items.get(i))) {
                out.add(i);
            }
        }
        if (out.isEmpty() || !(PlainYaml.composed(new StringReader(text)) instanceof MappingNode top)) {
            return text;
        }
        return top.getValue().stream()
                .filter(entry -> entry.getKeyNode() instanceof ScalarNode key
                        && key.getValue().equals(list))
                .findFirst()
                .map(entry -> without(text, entry, out))
                .orElse(text);
    }

    private static String without(String text, NodeTuple entry, List<Integer> out) {
        if (!(entry.getValueNode() instanceof SequenceNode sequence) || sequence.getFlowStyle() == FlowStyle.FLOW) {
            return text;
        }
        TreeSet<Integer> lines = new TreeSet<>();
        for (int item : out) {
            Node node = sequence.getValue().get(item);
            for (int line = node.getStartMark().getLine(); line <= lastLine(node); line++) {
                lines.add(line);
            }
        }
        if (out.size() == sequence.getValue().size()) {
            lines.add(entry.getKeyNode().getStartMark().getLine());
        }
        StringBuilder kept = new StringBuilder();
        int line = 0;
        for (String each : text.split("(?<=\n)")) {
            if (!lines.contains(line++)) {
                kept.append(each);
            }
        }
        return kept.toString();
    }

    /** Counted from 0. Of what ends with its indentation, the parser says only where the next thing begins. */
    private static int lastLine(Node node) {
        if (node instanceof CollectionNode<?> block && block.getFlowStyle() == FlowStyle.BLOCK) {
            return parts(node)
                    .mapToInt(YamlItems::lastLine)
                    .max()
                    .orElse(node.getStartMark().getLine());
        }
        int end = node.getEndMark().getLine();
        return node.getEndMark().getColumn() == 0 && end > node.getStartMark().getLine() ? end - 1 : end;
    }

    private static Stream<Node> parts(Node node) {
        return node instanceof MappingNode mapping
                ? mapping.getValue().stream().flatMap(entry -> Stream.of(entry.getKeyNode(), entry.getValueNode()))
                : ((SequenceNode) node).getValue().stream();
    }
}
