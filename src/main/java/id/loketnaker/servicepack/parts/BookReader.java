package id.loketnaker.servicepack.parts;

import com.fasterxml.jackson.databind.JsonNode;
import id.loketnaker.servicepack.BookContent;
import id.loketnaker.servicepack.BookOfCases;
import id.loketnaker.servicepack.BookOfHandOvers;
import id.loketnaker.servicepack.BookOfLetters;
import id.loketnaker.servicepack.BookOfValidities;
import id.loketnaker.servicepack.RegisterBook;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

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
                        book.hasNonNull("petugas") ? book.get("petugas").asText() : null,
                        without(book.path("kecuali")),
                        columns(book).map(BookReader::column).toList());
            case "surat" ->
                new BookOfLetters(texts(book.path("jenis")), texts(book.path("layanan")), texts(book.path("surat")));
            case "masa-berlaku" -> new BookOfValidities(texts(book.path("layanan")));
            default -> handOvers(book);
        };
    }

    private static BookOfCases.@Nullable Without without(JsonNode except) {
        return except.isObject()
                ? new BookOfCases.Without(except.get("bidang").asText(), texts(except.get("isi")))
                : null;
    }

    private static BookOfHandOvers handOvers(JsonNode book) {
        return new BookOfHandOvers(
                StreamSupport.stream(book.path("langkah").spliterator(), false)
                        .map(step -> new BookOfHandOvers.Step(
                                step.get("layanan").asText(),
                                step.get("tugas").asText(),
                                step.path("dahulu").asBoolean()))
                        .toList(),
                columns(book)
                        .map(column ->
                                new BookOfHandOvers.Column(column.get("judul").asText(), texts(column.path("bidang"))))
                        .toList());
    }

    private static Stream<JsonNode> columns(JsonNode book) {
        return StreamSupport.stream(book.path("kolom").spliterator(), false);
    }

    private static BookOfCases.Column column(JsonNode column) {
        Map<String, String> passed = new LinkedHashMap<>();
        column.path("lewat")
                .fields()
                .forEachRemaining(
                        event -> passed.put(event.getKey(), event.getValue().asText()));
        return new BookOfCases.Column(
                column.get("judul").asText(),
                texts(column.path("bidang")),
                column.path("semua").asBoolean(),
                texts(column.path("surat")),
                passed);
    }

    private static List<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}
