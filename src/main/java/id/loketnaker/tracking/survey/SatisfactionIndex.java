package id.loketnaker.tracking.survey;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * The index of satisfaction of a group (PermenPANRB 14/2017): the mean of all answers to all nine elements, times 25.
 * Each element weighs exactly a ninth: the 0,11 that is printed makes a perfect service one of 99, and is our reading's
 * to leave. The index is rounded to two places first and graded then, for the grades leave gaps (88,30 to 88,31).
 *
 * @param answers how many answered
 * @param sums of the answers to each element
 */
record SatisfactionIndex(int answers, List<Long> sums) {

    /** Grades by the least index that earns them. */
    enum Grade {
        A("88.31", "Sangat baik"),
        B("76.61", "Baik"),
        C("65.00", "Kurang baik"),
        D("25.00", "Tidak baik");

        private final BigDecimal least;
        private final String words;

        Grade(String least, String words) {
            this.least = new BigDecimal(least);
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    /** Fewer are not told: who answered would be known. */
    static final int LEAST = 5;

    private static final int PER_POINT = 25;
    private static final int PLACES = 2;

    SatisfactionIndex {
        sums = List.copyOf(sums);
        if (sums.size() != SurveyElement.COUNT) {
            throw new IllegalArgumentException("sembilan unsur, bukan " + sums.size());
        }
    }

    static SatisfactionIndex none() {
        return new SatisfactionIndex(
                0,
                LongStream.generate(() -> 0).limit(SurveyElement.COUNT).boxed().toList());
    }

    SatisfactionIndex and(SatisfactionIndex other) {
        return new SatisfactionIndex(
                answers + other.answers,
                IntStream.range(0, SurveyElement.COUNT)
                        .mapToObj(i -> sums.get(i) + other.sums.get(i))
                        .toList());
    }

    boolean isEnough() {
        return answers >= LEAST;
    }

    /** The mean of the answers to an element, 1 to 4, in two places. */
    BigDecimal mean(SurveyElement element) {
        return quotient(sums.get(element.ordinal()), answers);
    }

    /** 25 to 100, in two places. */
    BigDecimal index() {
        long all = sums.stream().mapToLong(Long::longValue).sum();
        return quotient(all * PER_POINT, (long) answers * SurveyElement.COUNT);
    }

    Grade grade() {
        BigDecimal index = index();
        for (Grade grade : Grade.values()) {
            if (index.compareTo(grade.least) >= 0) {
                return grade;
            }
        }
        throw new IllegalStateException("indeks di bawah 25: " + index);
    }

    private static BigDecimal quotient(long sum, long count) {
        return BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(count), PLACES, RoundingMode.HALF_UP);
    }
}
