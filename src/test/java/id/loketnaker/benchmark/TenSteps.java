package id.loketnaker.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.util.FileSystemUtils;

/**
 * A service of ten tasks in a row, each of a role, with a due date and a timer beside it; as a pack and for the bare
 * engine.
 */
final class TenSteps {

    static final String KEY = "sepuluh-langkah";
    static final int STEPS = 10;

    /** The tasks go round among these. */
    static final List<String> ROLES =
            List.of("petugas-loket", "pemeriksa", "mediator", "kepala-seksi", "kepala-bidang");

    private static final List<String> TEXTS = List.of(
            "namaPemohon",
            "pokok",
            "alamatPemohon",
            "teleponPemohon",
            "namaTermohon",
            "alamatTermohon",
            "jabatan",
            "bidangUsaha",
            "kecamatan",
            "nomorSurat");

    private TenSteps() {}

    static String roleOf(int step) {
        return ROLES.get((step - 1) % ROLES.size());
    }

    /** The service whose first task is of that role; {@link #KEY} is the one of the first role. */
    static String keyOf(int firstRole) {
        return firstRole == 0 ? KEY : KEY + "-" + firstRole;
    }

    /** Twelve values. */
    static Map<String, Object> start(int number) {
        Map<String, Object> values = new LinkedHashMap<>();
        TEXTS.forEach(key -> values.put(key, key + " perkara contoh nomor " + number));
        values.put("jumlahPekerja", number % 500 + 1);
        values.put("tanggalSurat", "2026-03-09");
        return values;
    }

    /** Two values, of variables that no other step has. */
    static Map<String, Object> step(int step) {
        return Map.of("hasil" + step, "ya", "catatan" + step, "Berkas langkah " + step + " diperiksa, sesuai aslinya");
    }

    /** Writes so many services of each office into an empty folder, as {@code loketnaker.packs} wants it. */
    static Path packs(Path folder, List<String> offices, int services) {
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (String office : offices) {
            write(folder.resolve(office).resolve("instansi.yaml"), office(office));
            for (int firstRole = 0; firstRole < services; firstRole++) {
                pack(folder.resolve(office).resolve(keyOf(firstRole)), firstRole);
            }
        }
        return folder;
    }

    private static void pack(Path pack, int firstRole) {
        write(pack.resolve("layanan.yaml"), TenStepsTexts.STANDARD.formatted(firstRole));
        write(
                pack.resolve(keyOf(firstRole) + ".bpmn"),
                diagram(firstRole, "${tenggat.hariKerja(execution, 3)}", "${tenggat.hariKerja(execution, 7)}"));
        String texts = TEXTS.stream().map(TenStepsTexts.TEXT_FIELD::formatted).collect(Collectors.joining(",\n"));
        write(
                pack.resolve("permohonan.form"),
                TenStepsTexts.FORM.formatted("permohonan", texts + ",\n" + TenStepsTexts.NUMBER_AND_DATE));
        IntStream.rangeClosed(1, STEPS).forEach(step -> {
            String id = "langkah-" + step;
            write(
                    pack.resolve(id + ".form"),
                    TenStepsTexts.FORM.formatted(id, TenStepsTexts.STEP_FIELDS.replace("%d", String.valueOf(step))));
        });
        write(pack.resolve("skenario/selesai.yaml"), scenario(firstRole));
    }

    /** The same diagram with moments that are never reached, for an engine without the vocabulary. */
    static String bareDiagram() {
        return diagram(0, "2099-01-08T15:30:00", "2099-01-14T15:30:00");
    }

    private static String diagram(int firstRole, String due, String timer) {
        String steps = IntStream.rangeClosed(1, STEPS)
                .mapToObj(step -> TenStepsTexts.STEP
                        .replace("{step}", String.valueOf(step))
                        .replace("{next}", step == STEPS ? "Event_Selesai" : "Task_Langkah" + (step + 1))
                        .replace("{role}", roleOf(step + firstRole))
                        .replace("{due}", due)
                        .replace("{timer}", timer))
                .collect(Collectors.joining());
        return TenStepsTexts.DIAGRAM.formatted(keyOf(firstRole), steps);
    }

    private static String office(String id) {
        String roles = ROLES.stream()
                .map(role -> "  - {id: " + role + ", nama: " + role + ", unit: pelayanan, atasan: kepala-dinas}\n")
                .collect(Collectors.joining());
        return TenStepsTexts.OFFICE.formatted(id.substring(0, 3).toUpperCase(Locale.ROOT), id, roles);
    }

    private static String scenario(int firstRole) {
        String steps = IntStream.rangeClosed(1, STEPS)
                .mapToObj(step -> """
                          - menunggu: %s 16.00
                            terjadi: [Batas langkah %d lewat]
                          - tugas: Task_Langkah%d
                            oleh: %s
                            isi: {hasil%d: ya}
                        """.formatted(
                        LocalDate.of(2026, 6, 1).plusWeeks(2L * step), step, step, roleOf(step + firstRole), step))
                .collect(Collectors.joining());
        return TenStepsTexts.SCENARIO + steps + "hasil: Selesai\n";
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
