package id.loketnaker.engine.expressions;

import camundajar.impl.scala.collection.Iterator;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.feel.context.JavaFunction;
import org.camunda.feel.context.JavaFunctionProvider;
import org.camunda.feel.syntaxtree.Val;
import org.camunda.feel.syntaxtree.ValDate;
import org.camunda.feel.syntaxtree.ValList;
import org.camunda.feel.syntaxtree.ValNull$;
import org.camunda.feel.syntaxtree.ValNumber;
import org.camunda.feel.syntaxtree.ValString;

/**
 * The two functions that computed fields of forms have beyond FEEL's own; {@code formula.js} has them for the browser.
 * Of what is not there comes nothing.
 */
final class FormFunctions extends JavaFunctionProvider {

    /** Whole years from one date to another: {@code umur(tanggalLahir, perkara.tanggalTerima)}. */
    static final String AGE = "umur";

    /** Sum of the numbers of a list, without what is empty: {@code jumlah(pekerja.upah)}. */
    static final String SUM = "jumlah";

    private static final int DATE_LENGTH = "2026-08-03".length();

    private static final Map<String, JavaFunction> FUNCTIONS = Map.of(
            AGE, new JavaFunction(List.of("sejak", "pada"), given -> age(given.get(0), given.get(1))),
            SUM, new JavaFunction(List.of("daftar"), given -> sum(given.get(0))));

    @Override
    public Optional<JavaFunction> resolveFunction(String name) {
        return Optional.ofNullable(FUNCTIONS.get(name));
    }

    @Override
    public Collection<String> getFunctionNames() {
        return FUNCTIONS.keySet();
    }

    private static Val age(Val since, Val on) {
        return date(since)
                .flatMap(from ->
                        date(on).filter(until -> !until.isBefore(from)).map(until -> Period.between(from, until)))
                .<Val>map(years -> number(BigDecimal.valueOf(years.getYears())))
                .orElse(ValNull$.MODULE$);
    }

    private static Optional<LocalDate> date(Val value) {
        if (value instanceof ValDate date) {
            return Optional.of(date.value());
        }
        if (!(value instanceof ValString text) || text.value().length() < DATE_LENGTH) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text.value().substring(0, DATE_LENGTH)));
        } catch (DateTimeException noDate) {
            return Optional.empty();
        }
    }

    private static Val sum(Val list) {
        if (!(list instanceof ValList all)) {
            return ValNull$.MODULE$;
        }
        BigDecimal sum = BigDecimal.ZERO;
        for (Iterator<Val> items = all.items().iterator(); items.hasNext(); ) {
            if (items.next() instanceof ValNumber number) {
                sum = sum.add(number.value().bigDecimal());
            }
        }
        return number(sum);
    }

    private static ValNumber number(BigDecimal number) {
        return new ValNumber(new camundajar.impl.scala.math.BigDecimal(number));
    }
}
