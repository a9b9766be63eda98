package id.loketnaker.servicepack.parts;

import com.fasterxml.jackson.databind.JsonNode;
import id.loketnaker.servicepack.PeriodLength;
import id.loketnaker.servicepack.PeriodicStart;
import id.loketnaker.servicepack.PublicStart;
import id.loketnaker.servicepack.QueuePlan;
import id.loketnaker.servicepack.ServiceOccasions;
import id.loketnaker.servicepack.SoleCase;
import id.loketnaker.servicepack.Validity;
import id.loketnaker.servicepack.language.Span;
import id.loketnaker.servicepack.language.SpanUnit;
import id.loketnaker.values.ValueTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code sekali}, {@code antrean}, {@code dari-publik}, {@code rencana-tahunan}, {@code mulai-berkala} and
 * {@code masa-berlaku} of a file that fits its schema.
 */
final class OccasionReader {

    private static final String FIELDS = "bidang";

    private OccasionReader() {}

    static ServiceOccasions of(JsonNode yaml) {
        return new ServiceOccasions(
                sole(yaml.path("sekali")),
                all(yaml.path("mulai-berkala"), OccasionReader::start),
                all(yaml.path("masa-berlaku"), OccasionReader::validity),
                queue(yaml.path("antrean")),
                fromPublic(yaml.path("dari-publik")),
                yaml.has("rencana-tahunan"));
    }

    private static @Nullable PublicStart fromPublic(JsonNode yaml) {
        if (yaml.isMissingNode()) {
            return null;
        }
        JsonNode secret = yaml.path("rahasia");
        return new PublicStart(
                texts(yaml.get(FIELDS)),
                values(yaml.path("isi")),
                secret.isMissingNode()
                        ? null
                        : new PublicStart.Secrecy(
                                secret.get(FIELDS).asText(),
                                texts(secret.get("pilihan")),
                                values(secret.get("isi")),
                                texts(secret.path("tanpa-tanda-terima"))));
    }

    private static Map<String, Object> values(JsonNode yaml) {
        return yaml.isMissingNode() ? Map.of() : ValueTree.plainMap(yaml);
    }

    private static @Nullable QueuePlan queue(JsonNode yaml) {
        return yaml.isMissingNode()
                ? null
                : new QueuePlan(
                        yaml.get("awalan").asText(),
                        yaml.path("nama").textValue(),
                        yaml.path("isian").textValue());
    }

    private static @Nullable SoleCase sole(JsonNode yaml) {
        return yaml.isMissingNode() ? null : new SoleCase(texts(yaml.get(FIELDS)), texts(yaml.path("lepas")));
    }

    private static PeriodicStart start(JsonNode yaml) {
        return new PeriodicStart(
                yaml.get("id").asText(),
                PeriodLength.of(yaml.get("setiap").asText()).orElseThrow(),
                yaml.path("masa").asText("sebelumnya").equals("sebelumnya"),
                yaml.path("hari-kerja").asInt(1),
                ValueTree.plainMap(yaml.get("isi")),
                yaml.get("sumber").asText());
    }

    private static Validity validity(JsonNode yaml) {
        return new Validity(
                yaml.get("id").asText(),
                yaml.get("nama").asText(),
                yaml.get("tanggal").asText(),
                texts(yaml.path("hasil")),
                all(yaml.path("ingatkan"), OccasionReader::span),
                yaml.path("pemberitahuan").textValue(),
                texts(yaml.path("digantikan")),
                yaml.get("sumber").asText());
    }

    private static Span span(JsonNode yaml) {
        String[] words = yaml.asText().split(" ", 2);
        return new Span(Integer.parseInt(words[0]), SpanUnit.of(words[1]).orElseThrow());
    }

    private static List<String> texts(JsonNode yaml) {
        return all(yaml, JsonNode::asText);
    }

    private static <T> List<T> all(JsonNode yaml, Function<JsonNode, T> reading) {
        List<T> all = new ArrayList<>();
        yaml.forEach(each -> all.add(reading.apply(each)));
        return all;
    }
}
