package id.loketnaker.engine.vocabulary;

import id.loketnaker.engine.CaseRoots;
import id.loketnaker.engine.RunningLetterCases;
import id.loketnaker.engine.expressions.Word;
import id.loketnaker.letters.Letter;
import id.loketnaker.letters.LetterCancellation;
import id.loketnaker.letters.LetterCase;
import id.loketnaker.letters.LetterDesk;
import id.loketnaker.servicepack.LetterTemplate;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.jspecify.annotations.Nullable;

/** The word {@code surat} of the diagrams: moves the letters of a case on, within the step that asks for it. */
@Word("surat")
public class LetterWords {

    private final RunningLetterCases cases;
    private final LetterDesk desk;
    private final LetterCancellation cancellation;

    LetterWords(RunningLetterCases cases, LetterDesk desk, LetterCancellation cancellation) {
        this.cases = cases;
        this.desk = desk;
        this.cancellation = cancellation;
    }

    /** Drafts a letter from the values of the case. */
    public void susun(DelegateExecution execution, String letter) {
        move(execution, letter, desk::draft);
    }

    /** Gives it its number and date. */
    public void nomori(DelegateExecution execution, String letter) {
        move(execution, letter, desk::number);
    }

    /** Issues it; drafts and numbers it first where that was not done. */
    public void terbitkan(DelegateExecution execution, String letter) {
        move(execution, letter, desk::issue);
    }

    /** Issues it in place of the one that was issued before, if there is one. */
    public void ralat(DelegateExecution execution, String letter) {
        move(execution, letter, desk::correct);
    }

    /** Withdraws it: the open draft or numbered letter, else the one that was issued last, if it is in force. */
    public void batalkan(DelegateExecution execution, String letter) {
        move(execution, letter, cancellation::cancel);
    }

    /** Number of the one that was issued last; null before. */
    public @Nullable String nomor(DelegateExecution execution, String letter) {
        return lastIssued(execution, letter).map(Letter::number).orElse(null);
    }

    /** Date of the one that was issued last, {@code yyyy-MM-dd}; null before. */
    public @Nullable String tanggal(DelegateExecution execution, String letter) {
        return lastIssued(execution, letter)
                .map(issued -> String.valueOf(issued.date()))
                .orElse(null);
    }

    private Optional<Letter> lastIssued(DelegateExecution execution, String letter) {
        return desk.lastIssued(CaseRoots.of(execution).getProcessInstanceId(), letter);
    }

    /** The engine also ends a step that is cancelled: no letter comes of that. */
    private void move(DelegateExecution execution, String letter, BiConsumer<LetterCase, LetterTemplate> on) {
        if (execution.isCanceled()) {
            return;
        }
        LetterCase about = cases.of(execution, letter);
        on.accept(about, about.pack().letter(letter).orElseThrow());
    }
}
