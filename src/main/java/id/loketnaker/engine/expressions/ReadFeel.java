package id.loketnaker.engine.expressions;

import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.camunda.bpm.dmn.feel.impl.FeelException;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.feel.api.ParseResult;
import org.camunda.feel.syntaxtree.ParsedExpression;
import org.jspecify.annotations.Nullable;

/**
 * A text of FEEL, read once.
 *
 * @param parsed {@code null} when the text was refused before it was parsed
 * @param objection why it is not evaluated
 */
record ReadFeel(String text, @Nullable ParseResult parsed, Optional<String> objection) {

    /** Letters; the conditions of a field and of the groups around it are one. */
    private static final int LONGEST = 8000;

    /** Brackets in brackets. The time that the parser takes doubles with each, and twenty took it 43 s. */
    private static final int DEEPEST = 8;

    /** Brackets in it close none. */
    private static final Pattern STRING = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*+\"", Pattern.DOTALL);

    /** Comments and quoted names: a bracket or a quotation mark in one of them is none, and no condition needs them. */
    private static final Pattern HIDES_BRACKETS = Pattern.compile("//|/\\*|`");

    static Function<String, ReadFeel> by(Function<String, ParseResult> parser) {
        return text -> read(text, parser);
    }

    private static ReadFeel read(String text, Function<String, ParseResult> parser) {
        if (text.length() > LONGEST) {
            return refused(text, "lebih panjang dari " + LONGEST + " huruf");
        }
        String bare = STRING.matcher(text).replaceAll("\"\"");
        if (HIDES_BRACKETS.matcher(bare).find()) {
            return refused(text, "komentar dan tanda ` tidak boleh dipakai");
        }
        if (depth(bare) > DEEPEST) {
            return refused(text, "kurung bertumpuk lebih dari " + DEEPEST);
        }
        try {
            ParseResult parsed = parser.apply(text);
            return new ReadFeel(text, parsed, FeelTree.objection(parsed));
        } catch (StackOverflowError tooDeep) {
            return refused(text, "terlalu panjang");
        }
    }

    private static ReadFeel refused(String text, String problem) {
        return new ReadFeel(text, null, Optional.of(problem));
    }

    private static int depth(String bare) {
        int depth = 0;
        int deepest = 0;
        for (int place = 0; place < bare.length(); place++) {
            depth += "([{".indexOf(bare.charAt(place)) >= 0 ? 1 : ")]}".indexOf(bare.charAt(place)) >= 0 ? -1 : 0;
            depth = Math.max(depth, 0);
            deepest = Math.max(deepest, depth);
        }
        return deepest;
    }

    /**
     * @throws BadUserRequestException when it is not let in
     * @throws FeelException when it is no FEEL
     */
    ParsedExpression tree() {
        objection.ifPresent(problem -> {
            throw refusal(text, problem);
        });
        if (parsed == null || parsed.isFailure()) {
            throw new FeelException("No FEEL: " + text);
        }
        return parsed.parsedExpression();
    }

    static BadUserRequestException refusal(String text, String problem) {
        return new BadUserRequestException("Syarat \"%s\" tidak dihitung: %s. Minta pemilik proses menyederhanakannya."
                .formatted(text.length() > 60 ? text.substring(0, 60) + "…" : text, problem));
    }
}
