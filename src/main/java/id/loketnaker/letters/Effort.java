package id.loketnaker.letters;

import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How much a letter was asked to evaluate. Loops within loops over long lists would keep a processor busy for minutes,
 * and Thymeleaf does not stop when it is told to: each expression counts, and each item of a list that it hands to a
 * loop.
 */
final class Effort {

    /** Under which Thymeleaf carries it; no template can write this name. */
    static final String CARRIED_AS = "$upaya";

    /** The longest letter of the offices asks for some hundreds. */
    static final int MOST = 50_000;

    private final String letter;
    private int spent;

    /** @param letter id, for who reads the refusal */
    Effort(String letter) {
        this.letter = letter;
    }

    /**
     * @param value that an expression gave
     * @throws LetterRefusedException beyond {@link #MOST}
     */
    void count(@Nullable Object value) {
        spent += 1
                + (value instanceof Collection<?> list ? list.size() : value instanceof Map<?, ?> map ? map.size() : 0);
        if (spent > MOST) {
            throw new LetterRefusedException(
                    ("Surat %s menghitung lebih dari %d nilai: pengulangan (th:each) di dalam pengulangan terlalu panjang."
                                    + " Minta pemilik proses menyederhanakan templatnya.")
                            .formatted(letter, MOST));
        }
    }
}
