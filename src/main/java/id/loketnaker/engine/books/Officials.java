package id.loketnaker.engine.books;

import id.loketnaker.engine.OfficialNames;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
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

    Function<@Nullable String, @Nullable String> naming(Collection<@Nullable String> ids) {
        Map<String, String> known =
                names.of(ids.stream().filter(Objects::nonNull).collect(Collectors.toSet()));
        return id -> id == null ? null : known.getOrDefault(id, id);
    }
}
