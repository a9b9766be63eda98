package id.loketnaker.servicepack.files;

import java.io.IOException;
import java.io.InputStream;
import java.util.SortedMap;

/** A tree of files. */
public interface PackSource {

    /** By path below the root, with {@code /}; hidden files are left out. */
    SortedMap<String, File> files() throws IOException;

    /** A file not yet read. */
    interface File {
        InputStream open() throws IOException;
    }

    static boolean isHidden(String path) {
        return path.startsWith(".") || path.contains("/.");
    }
}
