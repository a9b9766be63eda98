package id.loketnaker.servicepack.parts;

import com.fasterxml.jackson.databind.JsonNode;
import id.loketnaker.servicepack.FirmFields;
import id.loketnaker.servicepack.FirmKind;
import java.util.List;
import java.util.stream.StreamSupport;

/** Reads what {@code layanan.yaml} says under {@code perusahaan}, once it fits its schema. */
final class FirmFieldsReader {

    private FirmFieldsReader() {}

    static List<FirmFields> of(JsonNode listed) {
        return StreamSupport.stream(listed.spliterator(), false)
                .map(FirmFieldsReader::one)
                .toList();
    }

    private static FirmFields one(JsonNode each) {
        JsonNode when = each.path("bila");
        return new FirmFields(
                FirmKind.of(each.path("jenis").asText(FirmKind.FIRM.word())).orElseThrow(),
                each.get("nama").asText(),
                each.path("nib").textValue(),
                each.path("npwp").textValue(),
                each.path("alamat").textValue(),
                each.path("cabang").textValue(),
                when.path("bidang").textValue(),
                StreamSupport.stream(when.path("isi").spliterator(), false)
                        .map(JsonNode::asText)
                        .toList());
    }
}
