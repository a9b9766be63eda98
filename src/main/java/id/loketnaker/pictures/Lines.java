package id.loketnaker.pictures;

import java.util.ArrayList;
import java.util.List;

/** Breaks a text into lines as wide as a shape, by the widths that letters have in Arial. */
final class Lines {

    private static final String NARROW = "iljtfrI.,:;'|!()[]/ -";
    private static final String WIDE = "mwMW@%";

    private Lines() {}

    /**
     * @param width in the units of the diagram
     * @param size of the letters
     */
    static List<String> of(String text, double width, double size) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : text.strip().split("\\R")) {
            String line = "";
            for (String word : paragraph.strip().split("\\s+")) {
                String longer = line.isEmpty() ? word : line + " " + word;
                if (!line.isEmpty() && width(longer, size) > width) {
                    lines.add(line);
                    line = word;
                } else {
                    line = longer;
                }
            }
            lines.add(line);
        }
        return lines;
    }

    private static double width(String text, double size) {
        return text.chars().mapToDouble(Lines::width).sum() * size;
    }

    private static double width(int letter) {
        if (NARROW.indexOf(letter) >= 0) {
            return 0.3;
        }
        if (WIDE.indexOf(letter) >= 0) {
            return 0.87;
        }
        return Character.isUpperCase(letter) ? 0.69 : 0.55;
    }
}
