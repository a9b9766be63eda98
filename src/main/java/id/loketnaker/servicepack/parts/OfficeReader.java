package id.loketnaker.servicepack.parts;

import com.fasterxml.jackson.databind.JsonNode;
import id.loketnaker.servicepack.ClosingDay;
import id.loketnaker.servicepack.ExtraDay;
import id.loketnaker.servicepack.HoursPeriod;
import id.loketnaker.servicepack.NumberPattern;
import id.loketnaker.servicepack.Office;
import id.loketnaker.servicepack.Role;
import id.loketnaker.servicepack.Stationery;
import id.loketnaker.servicepack.TimeSpan;
import id.loketnaker.servicepack.Unit;
import id.loketnaker.servicepack.files.Findings;
import id.loketnaker.servicepack.files.SchemaCheck;
import id.loketnaker.servicepack.files.TextFiles;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Reads {@code instansi.yaml}, once it fits its schema. */
public final class OfficeReader {

    private static final SchemaCheck SCHEMA = SchemaCheck.named("instansi");
    private static final Map<String, DayOfWeek> DAYS = Map.of(
            "senin", DayOfWeek.MONDAY,
            "selasa", DayOfWeek.TUESDAY,
            "rabu", DayOfWeek.WEDNESDAY,
            "kamis", DayOfWeek.THURSDAY,
            "jumat", DayOfWeek.FRIDAY,
            "sabtu", DayOfWeek.SATURDAY,
            "minggu", DayOfWeek.SUNDAY);

    private OfficeReader() {}

    public static @Nullable Office read(String officeId, byte[] bytes, Findings.InFile findings) {
        JsonNode yaml = TextFiles.yaml(bytes, findings);
        if (yaml == null || !SCHEMA.passes(yaml, findings)) {
            return null;
        }
        try {
            return office(officeId, yaml);
        } catch (DateTimeException e) {
            findings.add(
                    (String) null, "ada tanggal atau jam yang tidak ada: " + e.getMessage(), "Perbaiki tanggalnya.");
            return null;
        }
    }

    private static Office office(String id, JsonNode yaml) {
        return new Office(
                id,
                yaml.get("kode").asText(),
                yaml.get("nama").asText(),
                yaml.get("alamat").asText(),
                ZoneId.of(yaml.get("zonaWaktu").asText()),
                each(yaml.path("unit"), OfficeReader::unit),
                each(yaml.path("peran"), OfficeReader::role),
                each(yaml.path("kalender").path("tutup"), OfficeReader::closingDay),
                each(yaml.path("kalender").path("masuk"), OfficeReader::extraDay),
                BookReader.read(yaml.path("buku")),
                yaml.has("kop") && yaml.has("kota") ? stationery(yaml) : null);
    }

    private static Stationery stationery(JsonNode yaml) {
        return new Stationery(
                each(yaml.get("kop").get("baris"), JsonNode::asText),
                yaml.get("kota").asText(),
                each(
                        yaml.path("penomoran"),
                        each -> new NumberPattern(
                                each.get("jenis").asText(),
                                each.get("nama").asText(),
                                each.get("pola").asText())));
    }

    private static Unit unit(JsonNode yaml) {
        return new Unit(
                yaml.get("id").asText(), yaml.get("nama").asText(), each(yaml.get("jam"), OfficeReader::period));
    }

    private static HoursPeriod period(JsonNode yaml) {
        EnumMap<DayOfWeek, List<TimeSpan>> week = new EnumMap<>(DayOfWeek.class);
        yaml.get("hari").properties().forEach(day -> week.put(DAYS.get(day.getKey()), spans(day.getValue())));
        return new HoursPeriod(text(yaml, "nama"), date(yaml, "mulai"), date(yaml, "sampai"), week);
    }

    private static Role role(JsonNode yaml) {
        return new Role(yaml.get("id").asText(), yaml.get("nama").asText(), text(yaml, "unit"), text(yaml, "atasan"));
    }

    private static ClosingDay closingDay(JsonNode yaml) {
        return new ClosingDay(
                LocalDate.parse(yaml.get("tanggal").asText()),
                yaml.get("sebab").asText(),
                yaml.get("dasar").asText());
    }

    private static ExtraDay extraDay(JsonNode yaml) {
        return new ExtraDay(
                LocalDate.parse(yaml.get("tanggal").asText()),
                spans(yaml.get("jam")),
                yaml.get("sebab").asText(),
                yaml.get("dasar").asText());
    }

    private static List<TimeSpan> spans(JsonNode yaml) {
        return each(yaml, span -> {
            String[] ends = span.asText().split("-");
            return new TimeSpan(time(ends[0]), time(ends[1]));
        });
    }

    private static LocalTime time(String text) {
        return LocalTime.parse(text.strip().replace('.', ':'));
    }

    private static @Nullable LocalDate date(JsonNode yaml, String key) {
        return yaml.hasNonNull(key) ? LocalDate.parse(yaml.get(key).asText()) : null;
    }

    private static @Nullable String text(JsonNode yaml, String key) {
        return yaml.hasNonNull(key) ? yaml.get(key).asText() : null;
    }

    private static <T> List<T> each(JsonNode list, Function<JsonNode, T> reading) {
        return StreamSupport.stream(list.spliterator(), false).map(reading).toList();
    }
}
