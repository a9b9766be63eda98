package id.loketnaker.engine.answers;

import jakarta.ws.rs.core.NoContentException;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import org.camunda.bpm.engine.BadUserRequestException;

/** A resource that reads a body gets one: nobody has to think of an empty body, or of {@code null}, again. */
public final class SoundBodies implements ReaderInterceptor {

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext body) throws IOException {
        Object read;
        try {
            read = body.proceed();
        } catch (NoContentException nothing) {
            throw empty();
        }
        if (read == null) {
            throw empty();
        }
        return read;
    }

    private static BadUserRequestException empty() {
        return new BadUserRequestException("Isi permintaan kosong; kirimlah JSON, sekurang-kurangnya {}.");
    }
}
