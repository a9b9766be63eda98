package id.loketnaker.engine.access;

import id.loketnaker.casework.PresentUser;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/** Whom a resource is for: the last column of the table of resources, which says what each means. */
enum Audience {
    EVERYBODY(EnumSet.allOf(Person.class)),
    OPEN(EnumSet.allOf(Person.class)),
    OWN_STEPS(EnumSet.of(Person.OFFICIAL, Person.MANAGER, Person.ADMINISTRATOR)),
    WORK(EnumSet.of(Person.OFFICIAL, Person.ADMINISTRATOR)),
    OWN_SERVICES(EnumSet.of(Person.OFFICIAL, Person.MANAGER, Person.ADMINISTRATOR)),
    OFFICE(EnumSet.of(Person.MANAGER, Person.ADMINISTRATOR)),
    FIGURES(EnumSet.of(Person.MANAGER, Person.HEAD, Person.ADMINISTRATOR)),
    COCKPIT(EnumSet.of(Person.MANAGER, Person.PROCESS_OWNER, Person.ADMINISTRATOR)),
    PROPOSALS(EnumSet.of(Person.MANAGER, Person.HEAD, Person.PROCESS_OWNER, Person.ADMINISTRATOR)),
    PACKS(EnumSet.of(Person.PROCESS_OWNER, Person.ADMINISTRATOR)),
    ADMINISTRATORS(EnumSet.of(Person.ADMINISTRATOR)),
    CLOSED(EnumSet.noneOf(Person.class));

    private final Set<Person> admitted;

    Audience(Set<Person> admitted) {
        this.admitted = admitted;
    }

    /** @throws IllegalArgumentException for a word that is none of ours */
    static Audience of(String word) {
        return valueOf(word.replace('-', '_').toUpperCase(Locale.ROOT));
    }

    /**
     * Whether the resource is for somebody. Who leads an office or a unit is looked up in the database, so that is
     * asked last, and only where it decides.
     */
    boolean includes(PresentUser user, Predicate<PresentUser> isHead) {
        Set<Person> kinds = Person.of(user);
        return includes(kinds)
                || admitted.contains(Person.HEAD) && kinds.contains(Person.OFFICIAL) && isHead.test(user);
    }

    boolean includes(Set<Person> kinds) {
        return kinds.stream().anyMatch(admitted::contains);
    }

    /** Who else does it, for those whom it does not admit; nothing where nobody does. */
    String whose() {
        return switch (this) {
            case PACKS -> " Layanan dipasang oleh pemilik proses kantornya.";
            case ADMINISTRATORS -> " Ini dilakukan pengelola sistem.";
            case COCKPIT -> " Ini untuk manajer dan pemilik proses.";
            case PROPOSALS -> " Ini untuk pemilik proses, manajer, dan pimpinan kantor dan unitnya.";
            case FIGURES -> " Ini untuk manajer, dan untuk pimpinan kantor dan unitnya.";
            case OFFICE -> " Ini untuk manajer kantor.";
            case OWN_STEPS, WORK, OWN_SERVICES -> " Ini untuk petugas layanannya.";
            case EVERYBODY, OPEN, CLOSED -> "";
        };
    }

    /** Whether one line may stand for all below a path: only where a resource that is added later does no harm. */
    boolean mayBeWholesale() {
        return this == ADMINISTRATORS || this == CLOSED;
    }
}
