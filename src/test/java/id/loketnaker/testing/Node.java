package id.loketnaker.testing;

import java.nio.file.Path;
import java.util.Optional;

/** The machine's own Node.js, whose test runner tests the scripts of our web pages. */
public final class Node {

    /** The first with hooks for modules that are not where they will be served from. */
    private static final String NEEDED = "const [major, minor] = process.versions.node.split('.').map(Number);"
            + " process.exit(major > 18 || major === 18 && minor >= 19 ? 0 : 1)";

    private Node() {}

    /** Why there can be no tests of scripts on this machine, with the remedy; empty if there can be. */
    static Optional<String> missing() {
        return program().isEmpty()
                ? Optional.of("no node on the PATH (Debian: apt-get install nodejs)")
                : Command.failureOf(program().get().toString(), "-e", NEEDED)
                        .map(failure -> "node is older than 18.19");
    }

    /** What the tests of a file say when one fails; empty if all pass. */
    public static Optional<String> failureOf(Path test) {
        return Command.failureOf(program().orElseThrow().toString(), "--test", "--test-reporter=spec", test.toString());
    }

    private static Optional<Path> program() {
        return Command.onPath("node", "nodejs");
    }
}
