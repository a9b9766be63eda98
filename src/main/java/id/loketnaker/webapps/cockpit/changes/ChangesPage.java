package id.loketnaker.webapps.cockpit.changes;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the template shows: texts, and pictures as SVG. Public because the template reads it.
 *
 * @param before what the two are called: {@code Versi 2, sejak 3 Januari 2026}
 * @param limits promise and limits, which a reader looks for first
 */
public record ChangesPage(
        String service,
        String office,
        String before,
        String after,
        List<Row> limits,
        List<Legend> legend,
        List<Section> sections) {

    /**
     * One change.
     *
     * @param style end of its class
     * @param before as HTML, with its own words marked
     * @param subject what of what, where before and after stand in columns of their own
     * @param place id in the page where a picture marks it; {@code null} for none
     * @param full whether before and after are to be shown beside the sentence, which does not hold them
     */
    public record Row(
            String style,
            String sign,
            String word,
            String told,
            String subject,
            String before,
            String after,
            @Nullable String place,
            boolean full) {}

    /** What a mark means. */
    public record Legend(String style, String sign, String word, String meaning) {}

    /** @param id in the page */
    public record Section(String id, String title, int count, List<FileChanges> files) {}

    /**
     * What of one file is otherwise.
     *
     * @param users other services that the same file belongs to, in words; empty for none
     * @param pictureBefore as SVG
     * @param formBefore as HTML
     * @param letter id of the letter that can be printed; {@code null} for none
     */
    public record FileChanges(
            String title,
            String users,
            List<Row> rows,
            @Nullable String pictureBefore,
            @Nullable String pictureAfter,
            @Nullable String formBefore,
            @Nullable String formAfter,
            @Nullable String letterBefore,
            @Nullable String letterAfter) {}
}
