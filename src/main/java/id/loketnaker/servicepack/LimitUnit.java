package id.loketnaker.servicepack;

/** What a limit is counted in. */
public enum LimitUnit {
    WORKING_DAYS("hari-kerja"),
    CALENDAR_DAYS("hari"),
    SERVICE_MINUTES("menit");

    private final String word;

    LimitUnit(String word) {
        this.word = word;
    }

    /** @throws IllegalArgumentException when packs do not know the word */
    public static LimitUnit of(String word) {
        for (LimitUnit unit : values()) {
            if (unit.word.equals(word)) {
                return unit;
            }
        }
        throw new IllegalArgumentException("Satuan \"%s\" tidak dikenal".formatted(word));
    }
}
