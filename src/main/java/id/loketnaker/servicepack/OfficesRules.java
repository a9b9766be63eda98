package id.loketnaker.servicepack;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What several packs could break together. */
final class OfficesRules {

    private OfficesRules() {}

    static List<Finding> check(Collection<ServicePack> packs) {
        var services = new HashMap<String, ServicePack>();
        var offices = new HashMap<String, ServicePack>();
        return packs.stream()
                .flatMap(pack -> List.of(caseNumbersDiffer(pack, services), officesDiffer(pack, offices)).stream())
                .flatMap(List::stream)
                .toList();
    }

    /** The codes of service and office are what tells case numbers apart. */
    private static List<Finding> caseNumbersDiffer(ServicePack pack, Map<String, ServicePack> seen) {
        var other = seen.putIfAbsent(pack.office().id() + "/" + pack.standard().code(), pack);
        return other == null
                ? List.of()
                : List.of(new Finding(
                        pack.id(),
                        "layanan.yaml",
                        "kode",
                        "kode %s sudah dipakai %s".formatted(pack.standard().code(), other.id()),
                        "Beri kode lain; kode menjadi awal nomor perkara."));
    }

    private static List<Finding> officesDiffer(ServicePack pack, Map<String, ServicePack> seen) {
        var other = seen.putIfAbsent(pack.office().code(), pack);
        return other == null || other.office().id().equals(pack.office().id())
                ? List.of()
                : List.of(new Finding(
                        pack.id(),
                        "instansi.yaml",
                        "kode",
                        "kode %s sudah dipakai instansi %s"
                                .formatted(pack.office().code(), other.office().id()),
                        "Beri kode lain; kode menjadi bagian nomor perkara."));
    }
}
