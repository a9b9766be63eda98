package id.loketnaker.documents;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/**
 * How large one file may be: {@code loketnaker.documents.largest}. The file comes as the body of its request, so that
 * no other limit counts.
 */
@Component
public class SizeLimit {

    private static final DataSize LEAST = DataSize.ofKilobytes(100);
    private static final DataSize MOST = DataSize.ofMegabytes(50);

    private final long bytes;

    /** @throws InvalidLimitException when it is below 100 KiB or above 50 MiB */
    SizeLimit(@Value("${loketnaker.documents.largest:10MB}") DataSize largest) {
        if (largest.compareTo(LEAST) < 0 || largest.compareTo(MOST) > 0) {
            throw new InvalidLimitException(
                    "loketnaker.documents.largest = %s tidak dapat dipakai; tulis antara 100KB dan 50MB, misalnya 10MB."
                            .formatted(largest));
        }
        this.bytes = largest.toBytes();
    }

    public long bytes() {
        return bytes;
    }

    /** Such as {@code 10 MB}. */
    String inWords() {
        return bytes % DataSize.ofMegabytes(1).toBytes() == 0
                ? DataSize.ofBytes(bytes).toMegabytes() + " MB"
                : DataSize.ofBytes(bytes).toKilobytes() + " KB";
    }
}
