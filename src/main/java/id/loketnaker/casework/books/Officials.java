package id.loketnaker.casework.books;

import id.loketnaker.engine.NamesOfDay;
import id.loketnaker.engine.OfficialNames;
import java.util.Collection;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts names to user ids; whoever is no longer known keeps the id. */
@Component
class Officials {

    private final OfficialNames names;

    Officials(OfficialNames names) {
        this.names = names;
    }

    NamesOfDay naming(Collection<@Nullable String> ids) {
        return names.ofAllTimes(ids.stream().filter(Objects::nonNull).collect(Collectors.toSet()));
    }
}
