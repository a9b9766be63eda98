package id.loketnaker.calendar;

import java.time.LocalDate;

/**
 * One date of the national calendar, with the decree that made it what it is.
 *
 * @param name what is kept on that day, such as "Idulfitri 1447 H"; never blank
 */
public record NationalDay(LocalDate date, String name, Kind kind, Decree decree) {

    public NationalDay {
        Texts.require(name, "nama hari libur");
    }

    /** A day on which nobody works. */
    public static NationalDay holiday(LocalDate date, String name, Decree decree) {
        return new NationalDay(date, name, Kind.HOLIDAY, decree);
    }

    /** A day of cuti bersama, on which offices are closed. It does not bind private employers. */
    public static NationalDay collectiveLeave(LocalDate date, String name, Decree decree) {
        return new NationalDay(date, name, Kind.COLLECTIVE_LEAVE, decree);
    }

    /** What it is, for people, such as "Libur nasional: Idulfitri 1447 H". */
    public String title() {
        return kind.label() + ": " + name;
    }

    NationalDay revokedBy(Decree revoking) {
        return new NationalDay(date, name, Kind.REVOKED, revoking);
    }

    /** The kinds of national days. */
    public enum Kind {
        /** Libur nasional. */
        HOLIDAY("Libur nasional"),
        /** Cuti bersama. */
        COLLECTIVE_LEAVE("Cuti bersama"),
        /** Was one of the two until a later decree took it away; an ordinary day again, remembered with that decree. */
        REVOKED("Libur dicabut");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }
}
