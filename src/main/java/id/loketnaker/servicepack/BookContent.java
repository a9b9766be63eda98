package id.loketnaker.servicepack;

import java.util.List;

/** What a register book lists. A kind of its own is a record here, a word of the schema, and one who reads it. */
public sealed interface BookContent permits BookOfCases, BookOfHandOvers, BookOfLetters, BookOfValidities {

    /** The services that it names, each once; none where it is about all of the office. */
    List<String> services();
}
