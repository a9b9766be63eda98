package id.loketnaker.changes;

/** Of what a change is, in the order in which a reader asks for it. */
public enum Part {
    STANDARD("Standar pelayanan"),
    DIAGRAM("Alur dan langkah"),
    FORM("Formulir"),
    LETTER("Surat"),
    NOTICE("Pemberitahuan"),
    DECISION("Tabel keputusan"),
    OFFICE("Data kantor"),
    SCENARIO("Contoh kasus"),
    OTHER("Berkas lain");

    private final String title;

    Part(String title) {
        this.title = title;
    }

    /** For people. */
    public String title() {
        return title;
    }
}
