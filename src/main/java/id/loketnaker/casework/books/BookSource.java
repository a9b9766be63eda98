package id.loketnaker.casework.books;

import id.loketnaker.register.BookScope;
import id.loketnaker.register.RegisteredCase;
import id.loketnaker.servicepack.BookContent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the lines of one kind of register book. Every bean of this type is asked; a new kind of book is a new bean.
 *
 * @param <C> the kind
 */
public interface BookSource<C extends BookContent> {

    Class<C> kind();

    /** Titles of the columns. */
    List<String> headers(C content);

    /** How many lines there are, counted up to a limit. */
    int count(C content, BookScope scope, int atMost);

    /**
     * Some lines; cells are texts, instants, local dates, {@link BookedLetter letters to open}, or nothing, as many as
     * there are headers.
     *
     * @param first from 0
     */
    List<List<@Nullable Object>> lines(C content, BookScope scope, int first, int most);

    /** The lines of a few cases. */
    List<List<@Nullable Object>> linesOf(C content, BookScope scope, List<RegisteredCase> cases);
}
