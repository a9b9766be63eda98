package id.loketnaker.casework.books;

/**
 * A cell of a register book that leads to an issued letter.
 *
 * @param text what the book says
 * @param letterId of the letter, see {@link BookedLetters}
 */
public record BookedLetter(String text, String letterId) {}
