package id.loketnaker.webapps.tasklist.papers;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;

/**
 * What a file that comes as the body of a request is called. It is in a header: people call their papers after
 * themselves, and an address is kept by proxies and browsers.
 */
public final class SentName {

    private SentName() {}

    /**
     * The name as the sender wrote it; empty when there is none.
     *
     * @param contentDisposition as {@code attachment; filename*=UTF-8''ktp%20siti.pdf}, RFC 6266
     */
    public static String of(@Nullable String contentDisposition) {
        if (contentDisposition == null) {
            return "";
        }
        try {
            String name = ContentDisposition.parse(contentDisposition).getFilename();
            return name == null ? "" : name;
        } catch (IllegalArgumentException unreadable) {
            return "";
        }
    }
}
