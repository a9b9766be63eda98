package id.loketnaker.servicepack.files;

import id.loketnaker.servicepack.PackFiles;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.AbstractConstruct;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * YAML as people expect it, close to YAML 1.2: {@code ya}, {@code 2026-03-09}, {@code 08.00-12.00} and {@code 0812} are texts;
 * only {@code true} and {@code false} are truth values. Few aliases, no types, no key twice.
 */
final class PlainYaml {

    /** Enough to repeat the hours of a week, too few to blow up a file. */
    static final int MOST_ALIASES = 20;

    private static final int DEEPEST = 30;

    private PlainYaml() {}

    /** For one document; a {@link Yaml} may not be shared between threads. */
    static Yaml reader() {
        var limits = new LoaderOptions();
        limits.setMaxAliasesForCollections(MOST_ALIASES);
        limits.setNestingDepthLimit(DEEPEST);
        limits.setAllowDuplicateKeys(false);
        limits.setAllowRecursiveKeys(false);
        limits.setCodePointLimit(PackFiles.LARGEST_FILE);
        var unused = new DumperOptions();
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
