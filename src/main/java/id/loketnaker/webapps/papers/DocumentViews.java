package id.loketnaker.webapps.papers;

import id.loketnaker.casework.NamesOfDay;
import id.loketnaker.casework.People;
import id.loketnaker.documents.CaseDocument;
import id.loketnaker.documents.CaseDocument.Strike;
import id.loketnaker.documents.DocumentRead;
import id.loketnaker.servicepack.ServicePack;
import id.loketnaker.webapps.LocalMoments;
import id.loketnaker.webapps.papers.DocumentJson.PersonJson;
import id.loketnaker.webapps.papers.DocumentJson.ReadJson;
import id.loketnaker.webapps.papers.DocumentJson.StrikeJson;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts names to ids and local times to moments. */
@Component
public class DocumentViews {

    private final People officials;

    DocumentViews(People officials) {
        this.officials = officials;
    }

    /** Without who read them. */
    public List<DocumentJson> of(ServicePack pack, List<CaseDocument> documents) {
        return new Reading(pack, names(documents, List.of()), null).all(documents);
    }

    /** With who read them. */
    public List<DocumentJson> of(ServicePack pack, List<CaseDocument> documents, List<DocumentRead> reads) {
        return new Reading(pack, names(documents, reads), reads).all(documents);
    }

    private NamesOfDay names(List<CaseDocument> documents, List<DocumentRead> reads) {
        Set<String> ids = new HashSet<>();
        documents.forEach(document -> {
            ids.add(document.addedBy());
            if (document.struck() != null) {
                ids.add(document.struck().by());
            }
        });
        reads.forEach(read -> ids.add(read.by()));
        return officials.ofAllTimes(ids);
    }

    private record Reading(
            ServicePack pack, NamesOfDay names, @Nullable List<DocumentRead> reads) {

        List<DocumentJson> all(List<CaseDocument> documents) {
            return documents.stream().map(this::one).toList();
        }

        private DocumentJson one(CaseDocument document) {
            return new DocumentJson(
                    document.id(),
                    document.fileName(),
                    document.type().word(),
                    document.size(),
                    document.type().isShownByBrowsers(),
                    document.requirement(),
                    person(document.addedBy(), document.addedAt()),
                    times().of(document.addedAt()),
                    document.elementId() == null ? null : nameOf(document.elementId()),
                    strike(document.struck()),
                    readsOf(document.id()));
        }

        private @Nullable StrikeJson strike(@Nullable Strike strike) {
            return strike == null
                    ? null
                    : new StrikeJson(person(strike.by(), strike.at()), times().of(strike.at()), strike.reason());
        }

        private @Nullable List<ReadJson> readsOf(String documentId) {
            return reads == null
                    ? null
                    : reads.stream()
                            .filter(read -> read.documentId().equals(documentId))
                            .map(read -> new ReadJson(person(read.by(), read.at()), times().of(read.at())))
                            .toList();
        }

        private PersonJson person(String id, Instant then) {
            return new PersonJson(id, Objects.requireNonNullElse(names.at(id, then), id));
        }

        private LocalMoments times() {
            return new LocalMoments(pack.office().zone());
        }

        private @Nullable String nameOf(String elementId) {
            return pack.diagram()
                    .element(elementId)
                    .map(element -> element.name())
                    .orElse(null);
        }
    }
}
