package id.loketnaker.engine.answers;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.rest.exception.RestException;

/**
 * What the engine finds wrong with users, groups, offices and rights, for the administrator who keeps them. The engine
 * has no type for it, only words, so they are known by these.
 */
final class AdministratorReasons {

    private record Reason(Pattern engines, int status, String sentence) {}

    private static final String SIGNS = " hanya boleh berisi huruf, angka, titik, tanda hubung,%s garis bawah%s,"
            + " tanpa spasi. Betulkan, lalu kirim lagi.";

    private static final List<Reason> REASONS = List.of(
            wrong("^User has an invalid id", "Nama pengguna" + SIGNS.formatted("", ", dan @")),
            wrong("^Group has an invalid id", "ID grup" + SIGNS.formatted(" dan", "")),
            wrong("^Tenant has an invalid id", "ID kantor (tenant)" + SIGNS.formatted(" dan", "")),
            wrong("provide profile information with valid id|^userId is null", "Nama pengguna (ID) belum diisi."),
            wrong("^groupId is null", "ID grup belum diisi."),
            wrong("^tenantId is null", "ID kantor (tenant) belum diisi."),
            wrong("authenticated user password is not valid", "Kata sandi Anda sendiri keliru. Isi lagi, lalu kirim."),
            wrong(
                    "Authorization must either have a 'userId' or a 'groupId'",
                    "Izin diberikan kepada satu pengguna atau satu grup: isi salah satunya, jangan keduanya."),
            wrong("for GLOBAL authorization", "Izin untuk semua orang diisi * sebagai penggunanya, tanpa grup."),
            wrong(
                    "The resource type with id:.* is not valid for",
                    "Izin itu tidak ada pada jenis sumber daya ini. Pilih dari daftar yang ditawarkan Admin."),
            wrong("Unrecognized authorization type", "Jenis izin tidak dikenal: 0 untuk semua orang, 1 untuk memberi."),
            wrong(
                    "Cannot change tenantId of Task",
                    "Kantor sebuah tugas (tenantId) tetap: kirimkan yang sama seperti ketika dibaca."),
            new Reason(
                    Pattern.compile("Inserting an entity with Id .*\\.(User|Group|Tenant)Entity' which is already"),
                    Refusal.CONFLICT,
                    "ID ini sudah dipakai. Pilih yang lain."));

    private AdministratorReasons() {}

    static Optional<Refusal> of(Throwable cause) {
        String said = cause.getMessage();
        return said == null || !(cause instanceof ProcessEngineException || cause instanceof RestException)
                ? Optional.empty()
                : REASONS.stream()
                        .filter(reason -> reason.engines().matcher(said).find())
                        .findFirst()
                        .map(reason -> Refusal.of(reason.status(), reason.sentence()));
    }

    private static Reason wrong(String engines, String sentence) {
        return new Reason(Pattern.compile(engines), Refusal.BAD_REQUEST, sentence);
    }
}
