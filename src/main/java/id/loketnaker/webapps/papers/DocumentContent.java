package id.loketnaker.webapps.papers;

import id.loketnaker.documents.CaseDocument;
import id.loketnaker.documents.OpenedDocument;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;

/** The content of a document on its way to a browser, so that it harms neither the browser nor our pages. */
public final class DocumentContent {

    private DocumentContent() {}

    /**
     * Streams it; shown by the browser if it can and nobody wants to keep it, else downloaded.
     *
     * @param servlet whose policy of Camunda's pages is replaced by that of a file: it may do nothing
     */
    public static Response.ResponseBuilder of(OpenedDocument opened, boolean download, HttpServletResponse servlet) {
        CaseDocument document = opened.document();
        servlet.setHeader("Content-Security-Policy", policy(document));
        servlet.setHeader("X-Content-Type-Options", "nosniff");
        servlet.setHeader("Referrer-Policy", "no-referrer");
        servlet.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        boolean shown = document.type().isShownByBrowsers() && !download;
        ContentDisposition.Builder disposition = shown ? ContentDisposition.inline() : ContentDisposition.attachment();
        StreamingOutput content = opened::writeTo;
        return Response.ok(content)
                .type(document.type().mediaType())
                .header("Content-Length", document.size())
                .header(
                        "Content-Disposition",
                        disposition
                                .filename(document.fileName(), StandardCharsets.UTF_8)
                                .build()
                                .toString());
    }

    /** Chromium's own viewer shows no PDF that is in a sandbox; it has one of its own. */
    private static String policy(CaseDocument document) {
        String nothing =
                "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";
        return switch (document.type()) {
            case PDF -> nothing + "; object-src 'self'";
            default -> nothing + "; img-src 'self'; sandbox";
        };
    }
}
