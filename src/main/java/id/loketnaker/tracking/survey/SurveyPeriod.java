package id.loketnaker.tracking.survey;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Half a year, such as {@code 2026-S1}. Only whole ones that have ended are reported, and none that overlap: the
 * difference of two reports would tell what a few people answered.
 *
 * @param until its last day
 */
record SurveyPeriod(String key, LocalDate from, LocalDate until) {

    private static final Pattern KEY = Pattern.compile("(20\\d\\d)-S([12])");
    private static final int MONTHS = 6;

    /** Nothing for what is no such half, and for one that goes on. */
    static Optional<SurveyPeriod> ended(String key, LocalDate today) {
        Matcher said = KEY.matcher(key);
        return said.matches()
                ? Optional.of(half(Integer.parseInt(said.group(1)), Integer.parseInt(said.group(2))))
                        .filter(period -> period.until.isBefore(today))
                : Optional.empty();
    }

    static SurveyPeriod lastEnded(LocalDate today) {
        LocalDate before = today.minusMonths(MONTHS);
        return half(before.getYear(), before.getMonthValue() <= MONTHS ? 1 : 2);
    }

    SurveyPeriod before() {
        return lastEnded(from);
    }

    String words() {
        return "semester " + (from.getMonthValue() == 1 ? "pertama " : "kedua ") + from.getYear();
    }

    private static SurveyPeriod half(int year, int half) {
        LocalDate from = LocalDate.of(year, (half - 1) * MONTHS + 1, 1);
        return new SurveyPeriod(
                year + "-S" + half, from, from.plusMonths(MONTHS).minusDays(1));
    }
}
