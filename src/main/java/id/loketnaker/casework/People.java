package id.loketnaker.casework;

import java.util.Collection;
import java.util.Map;

/** What people are called. The caller must have asked whether the user may see their work. */
public interface People {

    /** Who has no name, or is no longer known, where only a name can be told. */
    String NAMELESS = "petugas tanpa nama";

    /** By user id; who is no longer known, or has no name, is not in it. */
    Map<String, String> of(Collection<String> ids);

    /** What all who work in an office are called, by user id. */
    Map<String, String> ofOffice(String office);

    /**
     * What they are called now and were called before, for records, cards and books: those keep the names of the day.
     */
    NamesOfDay ofAllTimes(Collection<String> ids);
}
