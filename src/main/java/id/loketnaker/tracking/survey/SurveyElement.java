package id.loketnaker.tracking.survey;

import java.util.List;

/**
 * The nine elements of PermenPANRB 14/2017, each with its question and what 1 to 4 mean. The words of questions and
 * answers follow the questionnaire in its annex as it is in common use: our reading.
 */
enum SurveyElement {
    REQUIREMENTS(
            "Persyaratan",
            "Bagaimana kesesuaian persyaratan pelayanan dengan jenis pelayanannya?",
            "Tidak sesuai",
            "Kurang sesuai",
            "Sesuai",
            "Sangat sesuai"),
    PROCEDURE(
            "Sistem, mekanisme, dan prosedur",
            "Bagaimana kemudahan prosedur pelayanan?",
            "Tidak mudah",
            "Kurang mudah",
            "Mudah",
            "Sangat mudah"),
    TIME(
            "Waktu penyelesaian",
            "Bagaimana kecepatan waktu pelayanan?",
            "Tidak cepat",
            "Kurang cepat",
            "Cepat",
            "Sangat cepat"),
    FEE("Biaya/tarif", "Bagaimana kewajaran biaya pelayanan?", "Sangat mahal", "Cukup mahal", "Murah", "Gratis"),
    PRODUCT(
            "Produk spesifikasi jenis pelayanan",
            "Bagaimana kesesuaian hasil yang Anda terima dengan standar pelayanannya?",
            "Tidak sesuai",
            "Kurang sesuai",
            "Sesuai",
            "Sangat sesuai"),
    COMPETENCE(
            "Kompetensi pelaksana",
            "Bagaimana kemampuan petugas?",
            "Tidak kompeten",
            "Kurang kompeten",
            "Kompeten",
            "Sangat kompeten"),
    CONDUCT(
            "Perilaku pelaksana",
            "Bagaimana kesopanan dan keramahan petugas?",
            "Tidak sopan dan ramah",
            "Kurang sopan dan ramah",
            "Sopan dan ramah",
            "Sangat sopan dan ramah"),
    COMPLAINTS(
            "Penanganan pengaduan, saran, dan masukan",
            "Bagaimana penanganan pengaduan?",
            "Tidak ada",
            "Ada tetapi tidak berfungsi",
            "Berfungsi kurang maksimal",
            "Dikelola dengan baik"),
    FACILITIES(
            "Sarana dan prasarana",
            "Bagaimana kualitas sarana dan prasarana?",
            "Buruk",
            "Cukup",
            "Baik",
            "Sangat baik");

    static final int COUNT = values().length;
    static final int HIGHEST = 4;

    private final String title;
    private final String question;
    private final List<String> answers;

    SurveyElement(String title, String question, String... answers) {
        this.title = title;
        this.question = question;
        this.answers = List.of(answers);
    }

    String title() {
        return title;
    }

    String question() {
        return question;
    }

    /** From 1 to 4. */
    List<String> answers() {
        return answers;
    }

    /** Of its field in the form and its column: {@code u1}. */
    String field() {
        return "u" + (ordinal() + 1);
    }
}
