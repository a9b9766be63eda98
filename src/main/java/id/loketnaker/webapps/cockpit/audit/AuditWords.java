package id.loketnaker.webapps.cockpit.audit;

import id.loketnaker.audit.AuditKind;
import java.util.Map;

/** The trail in the words of its reader. */
final class AuditWords {

    private static final Map<String, String> ACTIONS = Map.ofEntries(
            Map.entry("page", "masuk lewat halaman"),
            Map.entry("rest", "masuk lewat REST (Modeler)"),
            Map.entry("saveUser", "pengguna disimpan"),
            Map.entry("savePassword", "kata sandi diganti"),
            Map.entry("weakPassword", "masuk dengan kata sandi yang tidak memenuhi aturan"),
            Map.entry("deleteUser", "pengguna dihapus"),
            Map.entry("lockUser", "dikunci"),
            Map.entry("unlockUser", "kunci dibuka"),
            Map.entry("saveGroup", "grup disimpan"),
            Map.entry("deleteGroup", "grup dihapus"),
            Map.entry("createMembership", "dimasukkan ke grup"),
            Map.entry("deleteMembership", "dikeluarkan dari grup"),
            Map.entry("saveTenant", "kantor disimpan"),
            Map.entry("deleteTenant", "kantor dihapus"),
            Map.entry("createTenantUserMembership", "dimasukkan ke kantor"),
            Map.entry("createTenantGroupMembership", "grup dimasukkan ke kantor"),
            Map.entry("deleteTenantUserMembership", "dikeluarkan dari kantor"),
            Map.entry("deleteTenantGroupMembership", "grup dikeluarkan dari kantor"),
            Map.entry("saveAuthorization", "hak diberikan atau diubah"),
            Map.entry("deleteAuthorization", "hak dicabut"),
            Map.entry("case", "perkara dibuka"),
            Map.entry("caseFile", "berkas perkara dibaca"), // as it was told before a case had one door
            Map.entry("paper", "berkas pemohon dibuka"),
            Map.entry("letter", "surat dibuka"),
            Map.entry("controlCard", "kartu kendali dicetak"),
            Map.entry("receipt", "tanda terima berkas dicetak"),
            Map.entry("setAbsence", "pengganti ditetapkan"),
            Map.entry("endAbsence", "penggantian diakhiri"),
            Map.entry("sla", "angka SLA diunduh"),
            Map.entry("book", "buku register diunduh"),
            Map.entry("batch", "daftar peserta angkatan diunduh"),
            Map.entry("bookPrint", "buku register dicetak"),
            Map.entry("person", "data seseorang diunduh"),
            Map.entry("audit", "jejak audit diunduh"),
            Map.entry("figuresShared", "angka kantor dibuka bagi manajer kantor lain"),
            Map.entry("figuresKept", "angka kantor ditutup bagi manajer kantor lain"),
            Map.entry("firms", "daftar perusahaan diunduh"),
            Map.entry("firmEntered", "perusahaan ditambahkan"),
            Map.entry("firmCorrected", "perusahaan dibetulkan"),
            Map.entry("firmsJoined", "perusahaan digabungkan"),
            Map.entry("firmsImported", "perusahaan diimpor"),
            Map.entry("screenOpened", "alamat layar ruang tunggu dibuat"));

    private AuditWords() {}

    static String of(AuditKind kind) {
        return switch (kind) {
            case LOG_IN -> "Masuk";
            case USER -> "Pengguna";
            case GROUP -> "Grup dan kantor";
            case RIGHT -> "Hak";
            case UNLOCK -> "Buka kunci";
            case EXPORT -> "Unduhan";
            case ABSENCE -> "Pengganti selama cuti";
            case CASE_READ -> "Membaca perkara";
            case FIRM -> "Perusahaan dan serikat";
            case QUEUE_SCREEN -> "Layar ruang tunggu";
        };
    }

    /** What an engine of later days calls by a new word is shown by that word. */
    static String of(String action) {
        return ACTIONS.getOrDefault(action, action);
    }

    static String of(boolean accepted) {
        return accepted ? "berhasil" : "ditolak";
    }
}
