package id.loketnaker.values;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.Reader;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.AbstractConstruct;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * YAML as people expect it, close to YAML 1.2: {@code ya}, {@code 2026-03-09}, {@code 08.00-12.00} and {@code 0812} are
 * texts; only {@code true} and {@code false} are truth values. Few aliases, no types, no key twice.
 */
public final class PlainYaml {

    /** Enough to repeat the hours of a week, too few to blow up a file. */
    public static final int MOST_ALIASES = 20;

    private static final int DEEPEST = 30;

    /** In characters; larger than any file that a person writes. */
    private static final int LARGEST = 1024 * 1024;

    private PlainYaml() {}

    /** @throws UnreadableYamlException with the place where it breaks off */
    public static JsonNode read(String text) throws UnreadableYamlException {
        try {
            return ValueTree.of(reader().load(text));
        } catch (YAMLException | IllegalArgumentException e) {
            throw new UnreadableYamlException(e);
        }
    }

    /** The same text as the parser puts it together, with the places of its parts. */
    static Node composed(Reader text) {
        return reader().compose(text);
    }

    /** For one document; a {@link Yaml} may not be shared between threads. */
    private static Yaml reader() {
        LoaderOptions limits = new LoaderOptions();
        limits.setMaxAliasesForCollections(MOST_ALIASES);
        limits.setNestingDepthLimit(DEEPEST);
        limits.setAllowDuplicateKeys(false);
        limits.setAllowRecursiveKeys(false);
        limits.setCodePointLimit(LARGEST);
        DumperOptions unused = new DumperOptions();
        return new Yaml(new ExactNumbers(limits), new Representer(unused), unused, limits, new FewTypes());
    }

    /** Keeps 12.10 distinguishable from 12.1, for it may be the number of a letter. */
    private static final class ExactNumbers extends SafeConstructor {

        ExactNumbers(LoaderOptions limits) {
            super(limits);
            yamlConstructors.put(Tag.FLOAT, new AbstractConstruct() {
                @Override
                public Object construct(Node node) {
                    return new BigDecimal(((ScalarNode) node).getValue());
                }
            });
        }
    }

    private static final class FewTypes extends Resolver {

        @Override
        protected void addImplicitResolvers() {
            addImplicitResolver(Tag.BOOL, Pattern.compile("true|false"), "tf");
            addImplicitResolver(Tag.INT, Pattern.compile("-?(?:0|[1-9][0-9]*)"), "-0123456789");
            addImplicitResolver(Tag.FLOAT, Pattern.compile("-?(?:0|[1-9][0-9]*)\\.[0-9]+"), "-0123456789");
            addImplicitResolver(Tag.NULL, Pattern.compile("~|null"), "~n\0");
            addImplicitResolver(Tag.NULL, EMPTY, null);
        }
    }
}
