package id.loketnaker.changes;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What of two lists is the same, and what took the place of what: by the longest common sequence.
 *
 * @param before {@code null} when there was none
 * @param after {@code null} when there is none any more
 */
record Aligned(@Nullable String before, @Nullable String after) {

    boolean isSame() {
        return Objects.equals(before, after);
    }

    /** All of both, in their order; what left and what came at the same place stand together. */
    static List<Aligned> of(List<String> before, List<String> after) {
        int[][] common = common(before, after);
        List<Aligned> pairs = new ArrayList<>();
        List<String> left = new ArrayList<>();
        List<String> came = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < before.size() || j < after.size()) {
            if (i < before.size() && j < after.size() && before.get(i).equals(after.get(j))) {
                flush(left, came, pairs);
                pairs.add(new Aligned(before.get(i++), after.get(j++)));
            } else if (j == after.size() || i < before.size() && common[i + 1][j] >= common[i][j + 1]) {
                left.add(before.get(i++));
            } else {
                came.add(after.get(j++));
            }
        }
        flush(left, came, pairs);
        return pairs;
    }

    private static void flush(List<String> left, List<String> came, List<Aligned> pairs) {
        for (int i = 0; i < Math.max(left.size(), came.size()); i++) {
            pairs.add(new Aligned(i < left.size() ? left.get(i) : null, i < came.size() ? came.get(i) : null));
        }
        left.clear();
        came.clear();
    }

    /** How much is common from these places on. */
    private static int[][] common(List<String> before, List<String> after) {
        int[][] common = new int[before.size() + 1][after.size() + 1];
        for (int i = before.size() - 1; i >= 0; i--) {
            for (int j = after.size() - 1; j >= 0; j--) {
                common[i][j] = before.get(i).equals(after.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }
}
