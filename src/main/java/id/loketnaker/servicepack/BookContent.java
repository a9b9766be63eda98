package id.loketnaker.servicepack;

import java.util.List;

/** What a register book lists. A kind of its own is a record here, a word of the schema, and one who reads it. */
public sealed interface BookContent permits BookOfCases, BookOfHandOvers {

    /** The services that it is about, each once. */
    List<String> services();
}
