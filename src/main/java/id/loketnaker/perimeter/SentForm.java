package id.loketnaker.perimeter;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.util.StringUtils;

/**
 * A request with the fields of a form that was read whole before. The server itself reads a form when somebody asks for
 * a field, as slowly as it is sent, while whoever asks holds what others wait for.
 */
final class SentForm extends HttpServletRequestWrapper {

    /** Bytes; the longest forms of the public have some texts of thousands of letters, nine bytes each at most. */
    private static final int LONGEST = 256 * 1024;

    private static final Duration WITHIN = Duration.ofSeconds(10);
    private static final int PART = 1024;

    private final Map<String, String[]> fields;

    private SentForm(HttpServletRequest request, Map<String, String[]> fields) {
        super(request);
        this.fields = fields;
    }

    /** Whether it says that something follows. */
    static boolean hasBody(HttpServletRequest request) {
        return request.getContentLengthLong() > 0 || request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null;
    }

    static boolean isForm(HttpServletRequest request) {
        String type = request.getContentType();
        return request.getMethod().equals("POST")
                && type != null
                && type.startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE);
    }

    /**
     * Reads it, within ten seconds and what the server waits for one byte.
     *
     * @throws SocketTimeoutException when it comes too slowly
     * @throws IOException also when it is too long, or no form
     */
    static SentForm read(HttpServletRequest request, Clock clock) throws IOException {
        String body = body(request.getInputStream(), clock);
        Map<String, String[]> fields = new LinkedHashMap<>(request.getParameterMap()); // of the address: all is read
        for (String field : body.split("&")) {
            int end = field.indexOf('=');
            if (end > 0) {
                fields.merge(
                        decoded(field.substring(0, end)),
                        new String[] {decoded(field.substring(end + 1))},
                        StringUtils::concatenateStringArrays);
            }
        }
        return new SentForm(request, fields);
    }

    private static String body(InputStream content, Clock clock) throws IOException {
        Instant until = clock.instant().plus(WITHIN);
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        byte[] part = new byte[PART];
        for (int read = content.read(part); read >= 0; read = content.read(part)) {
            body.write(part, 0, read);
            if (body.size() > LONGEST) {
                throw new IOException("longer than a form");
            }
            if (clock.instant().isAfter(until)) {
                throw new SocketTimeoutException("slower than a form");
            }
        }
        return body.toString(StandardCharsets.UTF_8);
    }

    private static String decoded(String text) throws IOException {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException noForm) {
            throw new IOException(noForm);
        }
    }

    @Override
    public @Nullable String getParameter(String name) {
        String[] values = fields.get(name);
        return values == null ? null : values[0];
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
        return fields.get(name);
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.enumeration(fields.keySet());
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        return Collections.unmodifiableMap(fields);
    }
}
