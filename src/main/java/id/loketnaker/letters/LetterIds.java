package id.loketnaker.letters;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;

/** Ids that grow: what one step drafts within the same second is listed in the order in which it was drafted. */
final class LetterIds {

    private static final TimeBasedEpochGenerator GENERATOR = Generators.timeBasedEpochGenerator();

    private LetterIds() {}

    /** A UUID of version 7. */
    static String next() {
        return GENERATOR.generate().toString();
    }
}
