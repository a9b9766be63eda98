package id.loketnaker.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.loketnaker.servicepack.PackFiles;
import id.loketnaker.servicepack.reader.PackLocation;
import id.loketnaker.values.PlainYaml;
import id.loketnaker.values.UnreadableYamlException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.StreamSupport;

/**
 * Some services of an office of {@code processes/}, as if it had no others. To read and deploy all that there are takes
 * a start most of its time.
 */
public final class RealServices {

    private static final String OFFICE = "instansi.yaml";
    private static final String BOOKS = "buku";
    private static final String SERVICE = "layanan";

    private RealServices() {}

    /** With the register books that list no other service. */
    public static List<PackFiles> of(String office, String... keys) {
        Set<String> wanted = Set.of(keys);
        List<PackFiles> packs = PackLocation.of("classpath:/processes/").packs().stream()
                .filter(pack -> pack.officeId().equals(office) && wanted.contains(pack.key()))
                .toList();
        if (packs.size() < wanted.size()) {
            throw new IllegalArgumentException("%s has not all of %s".formatted(office, wanted));
        }
        byte[] alone = alone(PackFolder.text(packs.get(0), OFFICE), wanted);
        return packs.stream().map(pack -> pack.with(Map.of(OFFICE, alone))).toList();
    }

    /** As JSON, which is YAML too. */
    private static byte[] alone(String text, Set<String> keys) {
        try {
            ObjectNode office = (ObjectNode) PlainYaml.read(text);
            List<JsonNode> books = StreamSupport.stream(office.path(BOOKS).spliterator(), false)
                    .filter(book -> keys.containsAll(listed(book)))
                    .toList();
            office.putArray(BOOKS).addAll(books);
            return office.toString().getBytes(StandardCharsets.UTF_8);
        } catch (UnreadableYamlException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static Set<String> listed(JsonNode book) {
        Set<String> services = new TreeSet<>();
        book.findValues(SERVICE).forEach(each -> {
            if (each.isArray()) {
                each.forEach(service -> services.add(service.asText()));
            } else {
                services.add(each.asText());
            }
        });
        return services;
    }
}
