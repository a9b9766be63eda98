package id.loketnaker.webapps.tasklist.drafts;

import id.loketnaker.casework.NotTheirsException;
import id.loketnaker.casework.UnacceptableException;
import id.loketnaker.drafts.Typed;
import id.loketnaker.values.Json;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a page sends to be kept.
 *
 * @param author whom the page took for the present user when the form was opened: after another log-in it may still
 *     hold what somebody else had typed
 * @param page which page of theirs it is: an own choice, at most 64 characters
 * @param version the one it has read or saved last; 0, or nothing, when there was none
 */
public record DraftInput(
        @Nullable String author,
        @Nullable Map<String, Object> content,
        @Nullable String page,
        @Nullable Integer version) {

    /** Characters of JSON: of a form that is filled to the brim there are a tenth. */
    static final int LONGEST = 500_000;

    private static final int LONGEST_PAGE = 64;

    /**
     * What is kept.
     *
     * @throws NotTheirsException when somebody else has typed it
     * @throws UnacceptableException when there is nothing, or too much
     */
    Typed typedFor(String user) {
        if (!user.equals(author)) {
            throw new NotTheirsException("Isian ini diketik oleh petugas lain, jadi tidak disimpan atas nama Anda.");
        }
        if (content == null) {
            throw new UnacceptableException("Isian formulir tidak ikut terkirim. Muat ulang halaman ini.");
        }
        String json = Json.write(content);
        if (json.length() > LONGEST) {
            throw new UnacceptableException(
                    "Isian ini terlalu panjang untuk disimpan sementara (paling banyak 500.000 huruf). Pendekkan isiannya; sebagai lampiran, tambahkan sebagai berkas.");
        }
        return new Typed(json, pageName(), version == null ? 0 : version);
    }

    private String pageName() {
        String name = page == null ? "" : page;
        if (name.length() > LONGEST_PAGE) {
            throw new UnacceptableException("Nama halaman terlalu panjang (paling banyak 64 huruf).");
        }
        return name;
    }
}
