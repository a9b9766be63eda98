package id.loketnaker.servicepack.files;

import java.io.IOException;
import java.io.InputStream;
import java.util.SortedMap;
import java.util.regex.Pattern;

/** A tree of files. */
public interface PackSource {

    Pattern LEFT_BEHIND = Pattern.compile("(?i)(?:.*/)?(?:(?:thumbs|ehthumbs)\\.db|desktop\\.ini|~\\$[^/]*"
            + "|__MACOSX/.*|[^/]*(?:\\.bak|\\.tmp|\\.orig|\\.sw[op]|~))");

    /** By path below the root, with {@code /}; what nobody wrote is left out. */
    SortedMap<String, File> files() throws IOException;

    /** A file not yet read. */
    interface File {
        InputStream open() throws IOException;
    }

    /** What no process owner wrote: hidden files, and what Windows, editors and office programs leave behind. */
    static boolean isHidden(String path) {
        return path.startsWith(".")
                || path.contains("/.")
                || LEFT_BEHIND.matcher(path).matches();
    }
}
