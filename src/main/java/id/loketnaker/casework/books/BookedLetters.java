package id.loketnaker.casework.books;

import id.loketnaker.casework.CaseTrail;
import id.loketnaker.casework.OpenedLetter;
import id.loketnaker.casework.UnknownException;
import id.loketnaker.casework.WhoIsPresent;
import id.loketnaker.letters.BookLetters;
import id.loketnaker.letters.Letter;
import id.loketnaker.letters.LetterArchive;
import id.loketnaker.register.CaseRegister;
import id.loketnaker.servicepack.BookOfLetters;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The letters of register books as PDF, to read and print them also when their case has ended. */
@Service
public class BookedLetters {

    private final RegisterBooks books;
    private final BookLetters listed;
    private final LetterArchive archive;
    private final CaseRegister register;
    private final LetterReaders readers;
    private final CaseTrail trail;
    private final WhoIsPresent present;

    BookedLetters(
            RegisterBooks books,
            BookLetters listed,
            LetterArchive archive,
            CaseRegister register,
            LetterReaders readers,
            CaseTrail trail,
            WhoIsPresent present) {
        this.books = books;
        this.listed = listed;
        this.archive = archive;
        this.register = register;
        this.readers = readers;
        this.trail = trail;
        this.present = present;
    }

    /**
     * An issued letter as it was issued. Who read it is kept.
     *
     * @throws UnknownException when the present user may not open the book, it does not list the letter, or the letter
     *     is of a service that is not theirs
     */
    @Transactional
    public OpenedLetter pdf(String officeId, String bookId, String letterId) {
        return books.find(officeId, bookId)
                .map(open -> open.book().content())
                .filter(BookOfLetters.class::isInstance)
                .flatMap(book -> listed.caseOf(officeId, (BookOfLetters) book, letterId))
                .flatMap(register::find)
                .filter(about -> readers.include(officeId, about.service()))
                .flatMap(about -> archive.find(about.id(), letterId))
                .filter(Letter::isIssued)
                .map(this::opened)
                .orElseThrow(
                        () -> new UnknownException("Surat ini tidak ada di buku itu, atau bukan untuk peran Anda."));
    }

    private OpenedLetter opened(Letter letter) {
        trail.letter(letter.caseId(), letter.id());
        return new OpenedLetter(letter.fileName(), archive.issued(letter, present.userId()));
    }
}
