package id.loketnaker.register;

import id.loketnaker.values.PlainWords;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Part of what a case is looked for by, as somebody typed it.
 *
 * @param any in each of these shapes it may stand in the register: a telephone number has several
 */
record SoughtPart(List<String> any) {

    /** Of the name of the applicant. */
    static SoughtPart ofName(String typed) {
        return new SoughtPart(List.of(PlainWords.of(typed)));
    }

    /** Of anything. */
    static SoughtPart of(String typed) {
        Set<String> any = new TreeSet<>(TelephoneNumber.meant(typed));
        any.add(PlainWords.of(typed));
        return new SoughtPart(List.copyOf(any));
    }

    SoughtPart {
        any = any.stream()
                .filter(text -> text.length() >= SoughtText.LEAST)
                .distinct()
                .toList();
    }

    /** Whether there is nothing that can be looked for. */
    boolean isTooShort() {
        return any.isEmpty();
    }

    /** As the beginnings of parts. */
    List<String> beginnings() {
        return any.stream()
                .map(text -> SoughtText.shortened(text, SoughtText.PART) + "%")
                .toList();
    }

    /** Anywhere in the text of a case. */
    List<String> anywhere() {
        return any.stream().map(text -> "%" + text + "%").toList();
    }

    /** In its last section, the name. */
    List<String> inTheName() {
        return any.stream().map(text -> "%|%|%|%|%" + text + "%").toList();
    }
}
