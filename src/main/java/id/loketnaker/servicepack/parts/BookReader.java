package id.loketnaker.servicepack.parts;

import com.fasterxml.jackson.databind.JsonNode;
import id.loketnaker.servicepack.BookContent;
import id.loketnaker.servicepack.BookOfCases;
import id.loketnaker.servicepack.BookOfHandOvers;
import id.loketnaker.servicepack.BookOfLetters;
import id.loketnaker.servicepack.RegisterBook;
import java.util.List;
import java.util.stream.StreamSupport;

/** Reads {@code buku} of {@code instansi.yaml}, once it fits its schema. */
final class BookReader {

    private BookReader() {}

    static List<RegisterBook> read(JsonNode books) {
        return StreamSupport.stream(books.spliterator(), false)
                .map(book -> new RegisterBook(
                        book.get("id").asText(),
                        book.get("nama").asText(),
                        content(book),
                        texts(book.get("peran")),
                        book.get("sumber").asText()))
                .toList();
    }

    private static BookContent content(JsonNode book) {
        return switch (book.get("isi").asText()) {
            case "perkara" ->
                new BookOfCases(
                        texts(book.path("layanan")),
                        book.hasNonNull("petugas") ? book.get("petugas").asText() : null);
            case "surat" ->
                new BookOfLetters(texts(book.path("jenis")), texts(book.path("layanan")), texts(book.path("surat")));
            default -> handOvers(book);
        };
    }

    private static BookOfHandOvers handOvers(JsonNode book) {
        return new BookOfHandOvers(
                StreamSupport.stream(book.path("langkah").spliterator(), false)
                        .map(step -> new BookOfHandOvers.Step(
                                step.get("layanan").asText(),
                                step.get("tugas").asText(),
                                step.path("dahulu").asBoolean()))
                        .toList(),
                StreamSupport.stream(book.path("kolom").spliterator(), false)
                        .map(column ->
                                new BookOfHandOvers.Column(column.get("judul").asText(), texts(column.get("bidang"))))
                        .toList());
    }

    private static List<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}
