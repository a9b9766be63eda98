package id.loketnaker.firms;

import id.loketnaker.values.PlainWords;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What firms are looked for by: name and numbers, from each letter or digit on, so that any part of them is the
 * beginning of a row that an index leads to.
 *
 * @param place of its first letter, so that equal parts are told apart
 */
record FirmPart(String text, int place) {

    /** The least that is looked for. */
    static final int LEAST = 3;

    /** Of a part so much is kept. */
    static final int LENGTH = 40;

    private static final int NIB_AT = 1000;
    private static final int NPWP_AT = 2000;
    private static final Pattern NUMBER = Pattern.compile("[0-9][0-9 .\\-/]*");
    private static final Pattern NO_DIGITS = Pattern.compile("[^0-9]+");

    static List<FirmPart> of(FirmDetails firm) {
        List<FirmPart> parts = new ArrayList<>();
        add(PlainFirm.name(firm.name()), 0, parts);
        add(firm.nib(), NIB_AT, parts);
        add(firm.npwp(), NPWP_AT, parts);
        return parts;
    }

    private static void add(String text, int from, List<FirmPart> parts) {
        for (int place = 0; place + LEAST <= text.length(); place++) {
            char first = text.charAt(place);
            if (first != ' ' && !Character.isLowSurrogate(first)) {
                parts.add(new FirmPart(cut(text.substring(place)), from + place));
            }
        }
    }

    private static String cut(String text) {
        if (text.length() <= LENGTH) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(LENGTH - 1)) ? LENGTH - 1 : LENGTH;
        return text.substring(0, end).strip();
    }

    /** How parts may begin that somebody means who typed this; nothing when it is too short. */
    static List<String> meant(String typed) {
        List<String> meant = new ArrayList<>();
        if (NUMBER.matcher(typed.strip()).matches()) {
            meant.add(NO_DIGITS.matcher(typed).replaceAll(""));
        }
        meant.add(PlainFirm.name(typed));
        meant.add(PlainWords.of(typed)); // "persero" is in no name, yet it may be the beginning of a word
        return meant.stream()
                .filter(text -> text.length() >= LEAST)
                .map(FirmPart::cut)
                .distinct()
                .toList();
    }
}
