package id.loketnaker.documents.inspection;

/** Why a DOCX or XLSX is not taken in. */
enum OfficeObjection {
    BROKEN("rusak", "Buka berkasnya di komputer dan simpan ulang, lalu unggah lagi."),
    BOMB(
            "dimampatkan secara tidak wajar (bom zip)",
            "Jangan buka berkas ini. Minta pemohon mengirim dokumennya sebagai PDF."),
    STRANGE_PACKING(
            "tersusun tidak seperti dokumen Office",
            "Buka berkasnya di komputer dan simpan ulang, atau simpan sebagai PDF, lalu unggah lagi."),
    MACROS("memuat makro", "Simpan ulang tanpa makro atau sebagai PDF, lalu unggah lagi."),
    EMBEDDED_FILE(
            "memuat berkas atau objek lain di dalamnya",
            "Unggah berkas itu tersendiri; hapus objeknya dari dokumen, atau"
                    + " simpan dokumennya sebagai PDF, lalu unggah lagi."),
    REMOTE_TEMPLATE(
            "memakai templat dari luar",
            "Simpan ulang dengan templat Normal, atau simpan sebagai PDF, lalu unggah lagi."),
    REMOTE_CONTENT(
            "mengambil isi dari luar (gambar tertaut, buku kerja lain, atau sumber data)",
            "Putuskan tautannya atau salin isinya sebagai nilai, atau simpan sebagai PDF, lalu unggah lagi."),
    LINK(
            "memuat tautan yang bukan alamat web, surel atau telepon",
            "Hapus tautannya (klik kanan, Hapus Hyperlink), lalu simpan dan unggah lagi.");

    private final String problem;
    private final String remedy;

    OfficeObjection(String problem, String remedy) {
        this.problem = problem;
        this.remedy = remedy;
    }

    ObjectionException raised() {
        return new ObjectionException(problem, remedy);
    }
}
