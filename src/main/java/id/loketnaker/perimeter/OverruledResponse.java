package id.loketnaker.perimeter;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;

/**
 * Answers the refusal that was noted on the request in place of the failure that the application would tell: Camunda
 * knows only a wrong password (401) where somebody tries too many, and an error of the server (500) where a body ends
 * too late.
 */
final class OverruledResponse extends HttpServletResponseWrapper {

    private static final int FIRST_FAILURE = 400;

    private final HttpServletRequest request;
    private final HttpServletResponse response;
    private boolean overruled;

    OverruledResponse(HttpServletRequest request, HttpServletResponse response) {
        super(response);
        this.request = request;
        this.response = response;
    }

    @Override
    public void setStatus(int status) {
        if (!overrules(status)) {
            super.setStatus(status);
        }
    }

    @Override
    public void sendError(int status) throws IOException {
        if (!overrules(status)) {
            super.sendError(status);
        }
    }

    @Override
    public void sendError(int status, String message) throws IOException {
        if (!overrules(status)) {
            super.sendError(status, message);
        }
    }

    @Override
    public ServletOutputStream getOutputStream() throws IOException {
        return new HeardBody(overruled ? null : super.getOutputStream());
    }

    @Override
    public PrintWriter getWriter() throws IOException {
        return overruled ? new PrintWriter(Writer.nullWriter()) : super.getWriter();
    }

    private boolean overrules(int status) {
        if (!overruled && status >= FIRST_FAILURE && !response.isCommitted()) {
            Refusal.notedOn(request).ifPresent(this::answer);
        }
        return overruled;
    }

    private void answer(Refusal refusal) {
        overruled = true;
        try {
            refusal.answer(request, response);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
