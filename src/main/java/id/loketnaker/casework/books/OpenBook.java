package id.loketnaker.casework.books;

import id.loketnaker.servicepack.Office;
import id.loketnaker.servicepack.RegisterBook;

/** A register book that the present user may open. */
public record OpenBook(Office office, RegisterBook book) {}
