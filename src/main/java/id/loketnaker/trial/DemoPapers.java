package id.loketnaker.trial;

import id.loketnaker.documents.CaseDocument;
import id.loketnaker.documents.CaseDocuments;
import id.loketnaker.documents.FileReception;
import id.loketnaker.documents.ReceivedFile;
import id.loketnaker.servicepack.DocumentType;
import id.loketnaker.servicepack.Element;
import id.loketnaker.servicepack.Requirement;
import id.loketnaker.servicepack.ServicePack;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * What the people of the demonstration bring to the counter: most of what is asked for, sometimes a page that must be
 * scanned again.
 */
@Component
@Profile("demo")
class DemoPapers {

    private static final Pattern PHOTO = Pattern.compile("\\bpas foto\\b|foto 4x6", Pattern.CASE_INSENSITIVE);

    private final FileReception reception;
    private final CaseDocuments documents;

    DemoPapers(FileReception reception, CaseDocuments documents) {
        this.reception = reception;
        this.documents = documents;
    }

    /**
     * @param by user id
     * @param turn of the case among those of its service: every third lacks its last paper, every fourth has one struck
     *     out
     */
    void bring(String caseId, ServicePack pack, String applicant, String by, int turn) {
        String start = pack.diagram().start().map(Element::id).orElseThrow();
        List<Requirement> asked = pack.standard().requirements().stream()
                .filter(requirement -> requirement.obligatory() && requirement.isPaper())
                .toList();
        int brought = turn % 3 == 2 ? asked.size() - 1 : asked.size();
        for (int place = 0; place < brought; place++) {
            Requirement requirement = asked.get(place);
            if (place == 0 && turn % 4 == 1) {
                CaseDocument blurred = add(caseId, requirement, applicant + " (kabur)", by, start);
                documents.strike(caseId, blurred.id(), by, start, "Pindaian kabur, sudah dipindai ulang");
            }
            add(caseId, requirement, applicant, by, start);
        }
    }

    private CaseDocument add(String caseId, Requirement requirement, String applicant, String by, String start) {
        boolean isPhoto =
                PHOTO.matcher(requirement.name()).find() && requirement.types().contains(DocumentType.PNG);
        byte[] content =
                isPhoto ? DemoFiles.photo(applicant) : DemoFiles.page(requirement.name(), "Pemohon: " + applicant);
        String name = fileName(requirement) + (isPhoto ? ".png" : ".pdf");
        try (ReceivedFile file = reception.receive(new ByteArrayInputStream(content), name, DocumentType.USUAL)) {
            return documents.add(caseId, requirement.name(), file, by, start);
        }
    }

    /** The first words of what it is. */
    private static String fileName(Requirement requirement) {
        String plain = requirement.name().replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
        return plain.length() <= 40 ? plain : plain.substring(0, plain.lastIndexOf(' ', 40));
    }
}
