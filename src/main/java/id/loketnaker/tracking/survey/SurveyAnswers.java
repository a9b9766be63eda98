package id.loketnaker.tracking.survey;

import id.loketnaker.tracking.ClosedCases;
import id.loketnaker.tracking.ClosedCases.ClosedCase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The answers, without the cases that they are about. */
@Repository
class SurveyAnswers {

    /** The answers to one service in a period. */
    record OfService(String service, String unit, SatisfactionIndex index) {}

    private final NamedParameterJdbcTemplate jdbc;
    private final ClosedCases cases;

    SurveyAnswers(NamedParameterJdbcTemplate jdbc, ClosedCases cases) {
        this.jdbc = jdbc;
        this.cases = cases;
    }

    /**
     * Keeps an answer.
     *
     * @param answers 1 to 4, to each element in its order
     * @param unit of the office whose service it is
     * @param on local date of the office
     * @return whether it was the first of its case; a further one is not kept
     */
    @Transactional
    public boolean keep(ClosedCase about, List<Integer> answers, String unit, LocalDate on) {
        if (!cases.takeSurvey(about)) {
            return false;
        }
        Map<String, Object> row = new HashMap<>(Map.of(
                "id", UUID.randomUUID().toString(),
                "office", about.office(),
                "service", about.service(),
                "unit", unit,
                "on", on));
        for (SurveyElement element : SurveyElement.values()) {
            row.put(element.field(), answers.get(element.ordinal()));
        }
        jdbc.update("""
                insert into ln_survey_answer
                    (id, office, service, unit, answered_on, u1, u2, u3, u4, u5, u6, u7, u8, u9)
                values (:id, :office, :service, :unit, :on, :u1, :u2, :u3, :u4, :u5, :u6, :u7, :u8, :u9)""", row);
        return true;
    }

    /** Of an office, by service and unit. */
    @Transactional(readOnly = true)
    public List<OfService> of(String office, SurveyPeriod period) {
        return jdbc.query("""
                select service, unit, count(*), sum(u1), sum(u2), sum(u3), sum(u4), sum(u5), sum(u6), sum(u7), sum(u8),
                       sum(u9)
                  from ln_survey_answer
                 where office = :office and answered_on between :from and :until
                 group by service, unit order by service, unit""", Map.of("office", office, "from", period.from(), "until", period.until()), (row, n) -> {
            List<Long> sums = new ArrayList<>();
            for (int i = 0; i < SurveyElement.COUNT; i++) {
                sums.add(row.getLong(4 + i));
            }
            return new OfService(row.getString(1), row.getString(2), new SatisfactionIndex(row.getInt(3), sums));
        });
    }
}
