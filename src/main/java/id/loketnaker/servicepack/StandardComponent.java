package id.loketnaker.servicepack;

import java.util.List;

/**
 * One of the components of a service standard that an office must publish (UU 25/2009 ps. 21; PermenPANRB 15/2014).
 *
 * @param key as in {@code layanan.yaml}
 * @param title as the law calls it
 * @param lines what it says
 * @param source where it stands in the document of the office
 */
public record StandardComponent(String key, String title, List<String> lines, String source) {

    public StandardComponent {
        lines = List.copyOf(lines);
    }
}
