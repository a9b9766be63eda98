package id.loketnaker.perimeter;

import org.springframework.http.HttpStatus;

/**
 * How long the body of a request may be.
 *
 * @param bytes as they come over the wire
 * @param message in Indonesian, with the remedy
 */
record BodyLimit(long bytes, String message) {

    BodyLimit {
        if (bytes <= 0) {
            throw new IllegalArgumentException("no room for any body: " + bytes);
        }
    }

    Refusal refusal() {
        return Refusal.of(HttpStatus.PAYLOAD_TOO_LARGE, "PayloadTooLarge", message);
    }
}
