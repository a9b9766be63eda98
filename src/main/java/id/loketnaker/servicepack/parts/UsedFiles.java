package id.loketnaker.servicepack.parts;

import id.loketnaker.servicepack.FileNames;
import id.loketnaker.servicepack.NoticeText;
import id.loketnaker.servicepack.PackFiles;
import id.loketnaker.servicepack.files.Bpmn;
import id.loketnaker.servicepack.files.Findings;
import id.loketnaker.servicepack.language.Expression;
import id.loketnaker.servicepack.language.Vocabulary;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3c.dom.Document;

/**
 * Which files of a pack its diagrams name: forms and tables its own, letters and notices those of its fragments too.
 *
 * @param named under the names that they have in the pack, whether they are there or not
 */
public record UsedFiles(Set<String> named) {

    public UsedFiles {
        named = Set.copyOf(named);
    }

    /** Empty when one of its diagrams is missing or cannot be read. */
    public static Optional<UsedFiles> of(PackFiles pack) {
        String own = pack.key() + ".bpmn";
        List<String> files = pack.content().keySet().stream()
                .filter(name -> name.equals(own) || FileNames.isOfFragment(name) && name.endsWith(".bpmn"))
                .toList();
        if (!files.contains(own)) {
            return Optional.empty();
        }
        Set<String> named = new HashSet<>();
        List<String> unread = new ArrayList<>(files);
        for (String file : files) {
            Document diagram = Bpmn.parse(pack.content().getOrDefault(file, new byte[0]), new Findings(file).in(file));
            if (diagram != null) {
                unread.remove(file);
                named.addAll(texts(diagram));
                if (file.equals(own)) {
                    named.addAll(references(diagram, "formRef", ".form"));
                    named.addAll(references(diagram, "decisionRef", ".dmn"));
                }
            }
        }
        return unread.isEmpty() ? Optional.of(new UsedFiles(named)) : Optional.empty();
    }

    /** Whether a file of this name is one that nothing needs unless a diagram names it. */
    public static boolean mustBeNamed(String file) {
        return FileNames.isForm(file)
                || FileNames.isDecision(file)
                || FileNames.isLetter(file)
                || FileNames.isNotice(file);
    }

    private static Set<String> references(Document diagram, String attribute, String suffix) {
        return Bpmn.all(diagram, "*")
                .map(element -> element.getAttributeNS(Bpmn.CAMUNDA, attribute))
                .filter(name -> !name.isEmpty())
                .map(name -> name + suffix)
                .collect(Collectors.toSet());
    }

    private static Set<String> texts(Document diagram) {
        return Bpmn.all(diagram, Listeners.ELEMENT)
                .flatMap(Listeners::calls)
                .flatMap(UsedFiles::text)
                .collect(Collectors.toSet());
    }

    private static Stream<String> text(Expression.Call call) {
        return switch (call.bean()) {
            case Vocabulary.LETTERS -> Stream.of("surat/" + call.id() + ".html");
            case Vocabulary.NOTICES -> Stream.of(NoticeText.fileOf(call.id()));
            default -> Stream.of();
        };
    }
}
