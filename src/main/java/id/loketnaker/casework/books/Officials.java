package id.loketnaker.casework.books;

import id.loketnaker.casework.NamesOfDay;
import id.loketnaker.casework.People;
import java.util.Collection;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts names to user ids; whoever is no longer known keeps the id. */
@Component
class Officials {

    private final People people;

    Officials(People people) {
        this.people = people;
    }

    NamesOfDay naming(Collection<@Nullable String> ids) {
        return people.ofAllTimes(ids.stream().filter(Objects::nonNull).collect(Collectors.toSet()));
    }
}
