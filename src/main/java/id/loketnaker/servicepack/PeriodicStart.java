package id.loketnaker.servicepack;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A service that begins a case by itself in every period: {@code mulai-berkala} of {@code layanan.yaml}.
 *
 * @param id tells it from the others of the service
 * @param length of its periods
 * @param preceding whether the case is about the period that has just ended, and not about the one that begins
 * @param workingDay of the period on which it begins, counted from 1
 * @param values of the start form, with {@code ${names}} of {@link #NAMES} in its texts
 * @param ground where it is said
 */
public record PeriodicStart(
        String id, PeriodLength length, boolean preceding, int workingDay, Map<String, Object> values, String ground) {

    /** What its texts may name. */
    public static final Set<String> NAMES = Set.of(
            "periode.nama",
            "periode.kode",
            "periode.tahun",
            "periode.urutan",
            "periode.awal",
            "periode.akhir",
            "mulai.tanggal",
            "mulai.akhirBulan",
            "mulai.akhirPeriode");

    private static final Pattern NAME = Pattern.compile("\\$\\{\\s*([^}]*?)\\s*}");

    public PeriodicStart {
        values = Map.copyOf(values);
    }

    /** The period that the case is about, which begins in this one. */
    public CalendarPeriod covered(CalendarPeriod began) {
        return preceding ? began.previous() : began;
    }

    /** The names that its values have, known or not. */
    public Set<String> names() {
        Set<String> names = new TreeSet<>();
        values.values().forEach(value -> collect(value, names));
        return names;
    }

    /**
     * What the start form is filled in with.
     *
     * @param began the period in which the case begins
     * @param day on which it should
     */
    public Map<String, Object> filled(CalendarPeriod began, LocalDate day) {
        CalendarPeriod covered = covered(began);
        Map<String, String> names = Map.of(
                "periode.nama", covered.words(),
                "periode.kode", covered.code(),
                "periode.tahun", String.valueOf(covered.year()),
                "periode.urutan", String.valueOf(covered.number()),
                "periode.awal", covered.first().toString(),
                "periode.akhir", covered.last().toString(),
                "mulai.tanggal", day.toString(),
                "mulai.akhirBulan", day.withDayOfMonth(day.lengthOfMonth()).toString(),
                "mulai.akhirPeriode", began.last().toString());
        Map<String, Object> filled = new LinkedHashMap<>();
        values.forEach((field, value) -> filled.put(field, put(value, names)));
        return filled;
    }

    private static Object put(Object value, Map<String, String> names) {
        if (value instanceof String text) {
            return NAME.matcher(text)
                    .replaceAll(name -> Matcher.quoteReplacement(names.getOrDefault(name.group(1), name.group())));
        }
        if (value instanceof List<?> list) {
            return list.stream().map(each -> put(each, names)).toList();
        }
        return value;
    }

    private static void collect(Object value, Set<String> names) {
        if (value instanceof String text) {
            NAME.matcher(text).results().forEach(name -> names.add(name.group(1)));
        } else if (value instanceof List<?> list) {
            list.forEach(each -> collect(each, names));
        }
    }
}
