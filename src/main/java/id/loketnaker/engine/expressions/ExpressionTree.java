package id.loketnaker.engine.expressions;

import java.util.Optional;
import org.camunda.bpm.impl.juel.AstBracket;
import org.camunda.bpm.impl.juel.AstDot;
import org.camunda.bpm.impl.juel.AstFunction;
import org.camunda.bpm.impl.juel.AstIdentifier;
import org.camunda.bpm.impl.juel.AstMethod;
import org.camunda.bpm.impl.juel.Builder;
import org.camunda.bpm.impl.juel.Builder.Feature;
import org.camunda.bpm.impl.juel.Node;
import org.camunda.bpm.impl.juel.TreeBuilderException;
import org.jspecify.annotations.Nullable;

/** What is wrong with a text, seen in the tree that the engine evaluates. */
final class ExpressionTree {

    /** Letters of a text with expressions in it; brackets three times as deep overflow the engine's parser. */
    private static final int LONGEST = 2000;

    private final Builder builder = new Builder(Feature.METHOD_INVOCATIONS, Feature.VARARGS);
    private final Words words;

    ExpressionTree(Words words) {
        this.words = words;
    }

    Optional<String> objection(String text) {
        if (!text.contains("${") && !text.contains("#{")) {
            return Optional.empty();
        }
        if (text.length() > LONGEST) {
            return Optional.of("teks dengan ekspresi lebih panjang dari " + LONGEST + " huruf");
        }
        try {
            return Optional.ofNullable(refused(builder.build(text).getRoot()))
                    .map(part -> "ekspresi memakai \"" + part + "\", yang bukan kata kamus");
        } catch (TreeBuilderException unreadable) {
            return Optional.of("ekspresi tidak dapat dibaca: " + unreadable.getMessage());
        }
    }

    /** The first part that is not of the vocabulary. */
    private @Nullable String refused(Node node) {
        if (node instanceof AstFunction || node instanceof AstBracket) {
            return node.toString();
        }
        if (node instanceof AstMethod call) {
            return mayCall(call)
                    ? refusedIn(call.getChild(1))
                    : call.getChild(0).toString();
        }
        if (node instanceof AstDot part) {
            return isCase(part.getChild(0)) && CaseAccess.mayRead(name(part)) ? null : part.toString();
        }
        return refusedIn(node);
    }

    private @Nullable String refusedIn(Node node) {
        for (int place = 0; place < node.getCardinality(); place++) {
            String refused = refused(node.getChild(place));
            if (refused != null) {
                return refused;
            }
        }
        return null;
    }

    private boolean mayCall(AstMethod call) {
        if (!(call.getChild(0) instanceof AstDot method) || !(method.getChild(0) instanceof AstIdentifier owner)) {
            return false;
        }
        return isCase(owner)
                ? CaseAccess.mayCall(name(method), call.getChild(1).getCardinality())
                : words.mayCall(owner.getName(), name(method));
    }

    private static boolean isCase(Node node) {
        return node instanceof AstIdentifier identifier && identifier.getName().equals(CaseAccess.NAME);
    }

    /** A dot tells what stands behind it only so: {@code ". name"}. */
    private static String name(AstDot dot) {
        return dot.toString().substring(1).strip();
    }
}
