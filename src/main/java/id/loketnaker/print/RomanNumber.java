package id.loketnaker.print;

import java.time.LocalDate;

/** Roman numbers, as letters number their months: {@code 560/12/Disnaker/III/2026}. */
public final class RomanNumber {

    private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] SIGNS = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};

    private RomanNumber() {}

    /**
     * A number in Roman signs.
     *
     * @throws IllegalArgumentException below 1 and above 3999, for which there are no common signs
     */
    public static String of(int number) {
        if (number < 1 || number > 3999) {
            throw new IllegalArgumentException("Angka Romawi hanya dari 1 sampai 3999, bukan " + number + ".");
        }
        StringBuilder signs = new StringBuilder();
        int rest = number;
        for (int each = 0; each < VALUES.length; each++) {
            while (rest >= VALUES[each]) {
                signs.append(SIGNS[each]);
                rest -= VALUES[each];
            }
        }
        return signs.toString();
    }

    /** The month of a date: III for March. */
    public static String month(LocalDate date) {
        return of(date.getMonthValue());
    }
}
