package id.loketnaker.trial;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Invents applicants. A company or a school stays one: its first word is kept. */
final class DemoNames {

    private static final Pattern INSTITUTION = Pattern.compile("^(PT|CV|UD|BKK|SMKN?|SMA|LPK|Koperasi)\\b.*");

    private static final List<String> FIRST = List.of(
            "Siti", "Agus", "Dewi", "Budi", "Rina", "Joko", "Ayu", "Hendra", "Lestari", "Rizki", "Wati", "Bambang",
            "Nur", "Fajar", "Maya", "Dedi", "Sri", "Yoga", "Intan", "Arif");

    private static final List<String> LAST = List.of(
            "Aminah",
            "Santoso",
            "Rahmawati",
            "Prasetyo",
            "Hidayat",
            "Kurniawan",
            "Wulandari",
            "Saputra",
            "Maharani",
            "Siregar",
            "Nugroho",
            "Permata",
            "Setiawan",
            "Utami",
            "Simanjuntak",
            "Fadhilah",
            "Gunawan",
            "Anggraini",
            "Pratama",
            "Hasanah");

    private static final List<String> BUSINESS = List.of(
            "Sinar", "Mitra", "Bina", "Karya", "Cahaya", "Tunas", "Surya", "Harapan", "Sumber", "Putra", "Citra",
            "Graha", "Mulia", "Sentosa", "Abadi", "Makmur", "Jaya", "Lestari", "Mandiri", "Perkasa");

    private final RandomGenerator random;

    DemoNames(RandomGenerator random) {
        this.random = random;
    }

    String like(String name) {
        Matcher institution = INSTITUTION.matcher(name);
        return institution.matches()
                ? institution.group(1) + " " + one(BUSINESS) + " " + one(BUSINESS) + " Contoh"
                : one(FIRST) + " " + one(LAST);
    }

    private String one(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }
}
