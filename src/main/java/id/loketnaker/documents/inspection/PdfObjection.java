package id.loketnaker.documents.inspection;

/**
 * Why a PDF is not taken in. What it shows stays when it is printed to a new PDF; what it does is lost, as it should
 * be.
 */
enum PdfObjection {
    CUT_OFF("tidak utuh", "Pindai atau unduh lagi sampai selesai, lalu unggah lagi."),
    BROKEN("rusak di dalamnya", Remedies.PRINT_ANEW),
    MORE_AFTER_THE_END("memuat isi lain sesudah akhir dokumen", Remedies.PRINT_ANEW),
    MORE_BEFORE_THE_BEGINNING("memuat isi lain sebelum awal dokumen", Remedies.PRINT_ANEW),
    LOCKED(
            "dikunci (kata sandi atau pembatasan)",
            Remedies.PRINT_ANEW + " Tanpa kata sandinya, minta pemohon berkas yang tidak dikunci."),
    NO_PAGES("tidak berhalaman", "Pindai lagi, lalu unggah yang ada isinya."),
    TOO_MANY_PAGES("lebih dari 5.000 halaman", "Pecah menjadi beberapa berkas, lalu unggah satu per satu."),
    TOO_INTRICATE("terlalu rumit untuk diperiksa", Remedies.PRINT_ANEW),
    SCRIPT("memuat program (JavaScript)", Remedies.PRINT_ANEW),
    XFA(
            "formulir yang hanya tampil di Adobe Reader (XFA)",
            "Buka di Adobe Reader, pilih Cetak lalu Simpan sebagai PDF, dan unggah hasilnya."),
    STARTS_A_PROGRAM(
            "memuat perintah menjalankan program",
            "Jangan dibuka. Minta pemohon memindai kertasnya, atau mencetaknya menjadi PDF baru."),
    EMBEDDED_FILE(
            "memuat berkas lain di dalamnya (lampiran)",
            "Unggah lampirannya satu per satu; cetak dokumennya menjadi PDF baru"
                    + " tanpa lampiran, lalu unggah hasilnya."),
    OTHER_FILE("membuka atau mengambil isi berkas lain", Remedies.PRINT_ANEW),
    SENDS("mengirim atau memasukkan data formulir", Remedies.PRINT_ANEW),
    MEDIA("memuat suara, video atau tampilan tiga dimensi", Remedies.PRINT_ANEW),
    LINK("memuat tautan yang bukan alamat web, surel atau telepon", Remedies.PRINT_ANEW),
    UNKNOWN_ACTION("memuat perintah yang tidak dikenal", Remedies.PRINT_ANEW);

    private final String problem;
    private final String remedy;

    PdfObjection(String problem, String remedy) {
        this.problem = problem;
        this.remedy = remedy;
    }

    ObjectionException raised() {
        return new ObjectionException(problem, remedy);
    }

    private static final class Remedies {
        static final String PRINT_ANEW =
                "Buka berkasnya, pilih Cetak lalu Simpan sebagai PDF, dan unggah hasilnya; atau pindai kertasnya.";
    }
}
