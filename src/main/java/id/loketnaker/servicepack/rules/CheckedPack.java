package id.loketnaker.servicepack.rules;

import id.loketnaker.servicepack.parts.Draft;
import id.loketnaker.servicepack.parts.ReadPack;
import java.util.List;
import java.util.stream.Stream;
import org.w3c.dom.Document;

/**
 * A pack while the rules are asked: what was read of it, and what several rules need to know of each of its diagrams.
 */
record CheckedPack(ReadPack read, List<Sheet> sheets) {

    static CheckedPack of(ReadPack read) {
        return new CheckedPack(
                read, read.draft().withFragments().flatMap(CheckedPack::sheet).toList());
    }

    private static Stream<Sheet> sheet(Draft draft) {
        Document document = draft.document();
        return document == null
                ? Stream.of()
                : Stream.of(new Sheet(draft, document, new KnownVariables(draft, document)));
    }

    Draft draft() {
        return read.draft();
    }
}
