package id.loketnaker.servicepack;

import java.util.List;

/**
 * A register book of an office: a view over what happened, so nothing is written into it.
 *
 * @param roles that may open it
 * @param source the document that names it
 */
public record RegisterBook(String id, String name, BookContent content, List<String> roles, String source) {

    public RegisterBook {
        roles = List.copyOf(roles);
    }
}
