package id.loketnaker.servicepack;

import java.util.List;

/** A list of rows as people read it: a heading for each column, and in each row a text below each heading. */
public record RowTable(List<String> heads, List<List<String>> rows) {

    public RowTable {
        heads = List.copyOf(heads);
        rows = rows.stream().map(List::copyOf).toList();
    }
}
