package id.loketnaker.servicepack.language;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.impl.juel.Scanner;

/**
 * Cuts a text into expressions with the very scanner that the engine reads it with: an escape or a quote that we
 * understood otherwise would be a way around all rules. This is the one class outside the adapter that knows a part of
 * Camunda, and only its scanner.
 *
 * @param bodies what stands between {@code ${} and {@code }} of each expression, up to what the engine cannot read
 *     either
 * @param rest what it cannot read, or empty
 * @param isClosed whether each expression has its {@code }}
 */
record EngineText(List<String> bodies, String rest, boolean isClosed) {

    static EngineText of(String text) {
        Cut cut = new Cut(text);
        try {
            return cut.all();
        } catch (Scanner.ScanException unreadable) {
            return new EngineText(cut.bodies, text.substring(cut.getPosition()), true);
        }
    }

    private static final class Cut extends Scanner {

        private final List<String> bodies = new ArrayList<>();

        Cut(String text) {
            super(text);
        }

        EngineText all() throws ScanException {
            int start = -1;
            for (Scanner.Symbol symbol = next().getSymbol(); symbol != Symbol.EOF; symbol = next().getSymbol()) {
                if (symbol == Symbol.START_EVAL_DYNAMIC || symbol == Symbol.START_EVAL_DEFERRED) {
                    start = getPosition();
                } else if (symbol == Symbol.END_EVAL) {
                    bodies.add(getInput().substring(start + 2, getPosition()));
                    start = -1;
                }
            }
            return new EngineText(bodies, start < 0 ? "" : getInput().substring(start), start < 0);
        }
    }
}
