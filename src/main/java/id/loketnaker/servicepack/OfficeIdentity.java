package id.loketnaker.servicepack;

import id.loketnaker.values.Fingerprint;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What an office is known by: its name and code, where it stands, its letterhead, and how its letters are numbered.
 *
 * @param facts by their place in {@code instansi.yaml}; the coat of arms by its file, as the hash of its bytes
 */
public record OfficeIdentity(String office, SortedMap<String, String> facts) {

    private static final String CODE = "kode";
    private static final String NAME = "nama";
    private static final String NUMBERING = "penomoran.";

    public OfficeIdentity {
        facts = Collections.unmodifiableSortedMap(new TreeMap<>(facts));
    }

    public static OfficeIdentity of(ServicePack pack) {
        Office office = pack.office();
        TreeMap<String, String> facts = new TreeMap<>();
        facts.put(CODE, office.code());
        facts.put(NAME, office.name());
        facts.put("alamat", office.address());
        facts.put("zonaWaktu", office.zone().getId());
        Stationery stationery = office.stationery();
        if (stationery != null) {
            facts.put("kop", String.join(" / ", stationery.lines()));
            facts.put("kota", stationery.town());
            stationery.numbering().forEach(each -> facts.put(NUMBERING + each.kind(), each.pattern()));
        }
        byte[] arms = pack.files().content().get(FileNames.COAT_OF_ARMS);
        if (arms != null) {
            facts.put(FileNames.COAT_OF_ARMS, Fingerprint.of(arms));
        }
        return new OfficeIdentity(office.id(), facts);
    }

    public String code() {
        return facts.getOrDefault(CODE, office);
    }

    /** The name as people tell names apart: without regard to capitals and spaces; at most 255 characters. */
    public String nameKey() {
        String folded =
                facts.getOrDefault(NAME, office).strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
        return folded.substring(0, Math.min(folded.length(), 255));
    }

    /** What a pack says otherwise. A kind of numbering that is new takes nothing from anybody. */
    public List<Finding> contradictedBy(ServicePack pack) {
        SortedMap<String, String> said = of(pack).facts();
        TreeMap<String, String> places = new TreeMap<>(facts);
        said.keySet().stream()
                .filter(place -> !place.startsWith(NUMBERING))
                .forEach(place -> places.putIfAbsent(place, ""));
        return places.entrySet().stream()
                .filter(known -> !known.getValue().equals(said.getOrDefault(known.getKey(), "")))
                .map(known -> changed(pack, known, said.getOrDefault(known.getKey(), "")))
                .toList();
    }

    private static Finding changed(ServicePack pack, Map.Entry<String, String> known, String said) {
        boolean arms = known.getKey().equals(FileNames.COAT_OF_ARMS);
        String problem = arms
                ? "lambang kantor diubah"
                : "jati diri kantor diubah, dari \"%s\" menjadi \"%s\"".formatted(known.getValue(), said);
        return new Finding(
                pack.id(),
                arms ? FileNames.COAT_OF_ARMS : "instansi.yaml",
                arms ? null : known.getKey(),
                problem,
                "Kembalikan seperti semula; jati diri kantor hanya berubah di folder paket, lalu aplikasi dijalankan ulang.");
    }
}
