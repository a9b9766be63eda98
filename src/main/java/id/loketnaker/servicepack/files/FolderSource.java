package id.loketnaker.servicepack.files;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A folder of the file system, where process owners keep packs outside the application. */
public final class FolderSource implements PackSource {

    /** {@code office/service/skenario/file}, and one more to find files that lie too deep. */
    private static final int DEEPEST = 5;

    private final String location;

    public FolderSource(String location) {
        this.location = location;
    }

    @Override
    public SortedMap<String, File> files() throws IOException {
        Path root = root();
        TreeMap<String, PackSource.File> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(root, DEEPEST)) {
            paths.filter(Files::isRegularFile).forEach(path -> {
                String name = root.relativize(path).toString().replace('\\', '/');
                if (!PackSource.isHidden(name)) {
                    files.put(name, () -> Files.newInputStream(path));
                }
            });
        }
        return files;
    }

    private Path root() throws IOException {
        try {
            Path path = path();
            if (!Files.isDirectory(path)) {
                throw new IOException(location);
            }
            return path;
        } catch (IllegalArgumentException e) {
            throw new IOException(e);
        }
    }

    /** A URL, or what people write instead: with blanks, or relative to where they are. */
    private Path path() {
        if (location.matches("file:/\\S*")) {
            return Path.of(URI.create(location));
        }
        return Path.of(location.replaceFirst("^file:(//(?=/))?", ""));
    }
}
