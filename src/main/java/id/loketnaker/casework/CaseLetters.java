package id.loketnaker.casework;

import id.loketnaker.letters.Letter;
import id.loketnaker.letters.LetterArchive;
import id.loketnaker.letters.LetterRefusedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The issued letters of a case, for those who may open its file. Who read one is kept. */
@Service
public class CaseLetters {

    private final CaseFiles files;
    private final LetterArchive archive;
    private final CaseTrail trail;
    private final WhoIsPresent present;

    CaseLetters(CaseFiles files, LetterArchive archive, CaseTrail trail, WhoIsPresent present) {
        this.files = files;
        this.archive = archive;
        this.trail = trail;
        this.present = present;
    }

    /**
     * As it was issued, as PDF.
     *
     * @throws NotTheirsException for those who may see no case
     * @throws UnknownException when the case is not theirs, or has no such issued letter
     * @throws UnacceptableException when its content was erased
     */
    @Transactional
    public OpenedLetter pdf(String caseId, String letterId) {
        String id = files.registered(caseId).id();
        Letter letter = archive.find(id, letterId)
                .filter(Letter::isIssued)
                .orElseThrow(() -> new UnknownException("Surat ini tidak ada pada perkara ini."));
        trail.letter(id, letterId);
        try {
            return new OpenedLetter(letter.fileName(), archive.issued(letter, present.userId()));
        } catch (LetterRefusedException erased) {
            throw new UnacceptableException(erased.getMessage());
        }
    }
}
