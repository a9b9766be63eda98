package id.loketnaker.perimeter;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.util.UrlPathHelper;

/**
 * How long a body each resource takes: most take what a person types, a deployment takes a pack, the desk takes a
 * paper.
 */
@Component
class BodyLimits {

    private static final DataSize TYPED = DataSize.ofMegabytes(1);
    private static final DataSize PACK = DataSize.ofMegabytes(12);
    private static final DataSize PACK_IN_BASE64 = DataSize.ofMegabytes(14); // 10 MB of files, a third more as text
    private static final String DESK = "/camunda/api/tasklist/plugin/";

    private static final BodyLimit OF_TYPED = new BodyLimit(
            TYPED.toBytes(),
            "Isian terlalu besar: satu permintaan paling besar 1 MB."
                    + " Ringkas isiannya; berkas dilampirkan lewat tab Berkas.");

    private static final BodyLimit OF_PACK = new BodyLimit(
            PACK.toBytes(),
            "Pemasangan terlalu besar: satu paket layanan paling besar 12 MB."
                    + " Kurangi berkas tambahannya atau perkecil gambarnya.");

    private static final BodyLimit OF_CHOSEN_FILES = new BodyLimit(
            PACK_IN_BASE64.toBytes(),
            "Kiriman terlalu besar: berkas satu paket layanan bersama-sama paling besar 10 MB."
                    + " Kurangi berkas tambahannya atau perkecil gambarnya.");

    private final BodyLimit ofPaper;

    BodyLimits(@Value("${loketnaker.documents.largest:10MB}") DataSize largest) {
        this.ofPaper = new BodyLimit(
                largest.toBytes() + 1, // one more, and the desk itself says so in the name of the file
                "Berkas terlalu besar: paling besar %d MB. Perkecil atau pecah berkasnya, lalu unggah lagi."
                        .formatted(largest.toMegabytes()));
    }

    BodyLimit of(HttpServletRequest request) {
        String path = pathOf(request);
        if (path.endsWith("/deployment/create")) {
            return OF_PACK;
        }
        if (BodyRight.isOfPack(request)) {
            return OF_CHOSEN_FILES;
        }
        return path.startsWith(DESK) && isFile(request.getContentType()) ? ofPaper : OF_TYPED;
    }

    /** Without what Camunda does not look at either, such as {@code ;jsessionid}. */
    static String pathOf(HttpServletRequest request) {
        return UrlPathHelper.defaultInstance.getPathWithinApplication(request);
    }

    /** Papers are sent as they are; whatever says that it is text is read by somebody as text. */
    private static boolean isFile(@Nullable String contentType) {
        return contentType != null
                && (contentType.startsWith("application/octet-stream") || contentType.startsWith("application/pdf"));
    }
}
