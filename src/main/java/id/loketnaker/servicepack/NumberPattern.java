package id.loketnaker.servicepack;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How the letters of a kind are numbered: {@code 560/{nomor:3}/Disnaker/{bulanRomawi}/{tahun}}.
 *
 * @param kind id; the letters of a kind are counted together within a year
 */
public record NumberPattern(String kind, String name, String pattern) {

    private static final Pattern PLACE = Pattern.compile("\\{(nomor|bulan|bulanRomawi|tahun)}|\\{nomor:([1-6])}");
    private static final List<String> ROMAN_MONTHS =
            List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII");

    /**
     * The number of a letter.
     *
     * @param sequence from 1 within the year of the date
     * @param date local date of the office
     */
    public String number(int sequence, LocalDate date) {
        return PLACE.matcher(pattern)
                .replaceAll(place -> Matcher.quoteReplacement(part(place.group(1), place.group(2), sequence, date)));
    }

    private static String part(String name, String width, int sequence, LocalDate date) {
        if (name == null) {
            return padded(sequence, Integer.parseInt(width));
        }
        return switch (name) {
            case "nomor" -> String.valueOf(sequence);
            case "bulan" -> padded(date.getMonthValue(), 2);
            case "bulanRomawi" -> ROMAN_MONTHS.get(date.getMonthValue() - 1);
            default -> String.valueOf(date.getYear());
        };
    }

    private static String padded(int number, int width) {
        return ("%0" + width + "d").formatted(number);
    }

    /** The same for patterns that only pad differently: from some number on they write the same. */
    public String withoutWidth() {
        return pattern.replaceAll("\\{nomor:[1-6]}", "{nomor}");
    }

    /** With number and year, or two letters would have the same number; and nothing else in braces. */
    public boolean isSound() {
        return pattern.contains("{nomor")
                && pattern.contains("{tahun}")
                && PLACE.matcher(pattern).replaceAll("").matches("[^{}]*");
    }
}
