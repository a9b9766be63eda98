package id.loketnaker.tracking.standard;

import id.loketnaker.servicepack.ServicePack;
import id.loketnaker.servicepack.StandardComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The standard of a service for machines: as it is, and in the words of schema.org. */
final class StandardJson {

    private StandardJson() {}

    static Map<String, Object> plain(ServicePack pack, StandardView.Shown shown) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("office", pack.office().id());
        told.put("officeName", pack.office().name());
        told.put("service", pack.key());
        told.put("name", pack.standard().name());
        told.put("code", pack.standard().code());
        told.put(
                "promise",
                Map.of(
                        "made",
                        pack.standard().promise().isMade(),
                        "text",
                        pack.standard().promise().span().words(),
                        "ground",
                        pack.standard().promise().ground()));
        told.put("realTimes", shown.real());
        told.put(
                "components",
                pack.standard().components().stream()
                        .map(StandardJson::component)
                        .toList());
        told.put("pledge", pack.standard().pledge());
        told.put("source", pack.standard().source());
        told.put("version", pack.files().sha256());
        return told;
    }

    private static Map<String, Object> component(StandardComponent component) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("key", component.key());
        told.put("title", component.title());
        told.put("lines", component.lines());
        told.put("source", component.source());
        return told;
    }

    /** @param publicUrl of the server, without a stroke at its end */
    static Map<String, Object> governmentService(ServicePack pack, String publicUrl) {
        Map<String, Object> office = new LinkedHashMap<>();
        office.put("@type", "GovernmentOffice");
        office.put("name", pack.office().name());
        office.put("address", pack.office().address());
        if (pack.notices().officePhone() != null) {
            office.put("telephone", pack.notices().officePhone());
        }
        if (pack.notices().officeMail() != null) {
            office.put("email", pack.notices().officeMail());
        }
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("@context", "https://schema.org");
        told.put("@type", "GovernmentService");
        told.put("name", pack.standard().name());
        told.put("inLanguage", "id");
        told.put("url", publicUrl + StandardView.address(pack));
        told.put("serviceOperator", office);
        told.put("serviceOutput", lines(pack, "produk"));
        told.put("termsOfService", String.join("; ", lines(pack, "persyaratan")));
        told.put("offers", Map.of("@type", "Offer", "description", String.join("; ", lines(pack, "biaya"))));
        told.put("processingTime", pack.standard().promise().words());
        told.put("isBasedOn", lines(pack, "dasarHukum"));
        return told;
    }

    private static List<String> lines(ServicePack pack, String key) {
        return pack.standard().components().stream()
                .filter(component -> component.key().equals(key))
                .flatMap(component -> component.lines().stream())
                .toList();
    }
}
