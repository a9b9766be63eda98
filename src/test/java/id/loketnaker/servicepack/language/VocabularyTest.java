package id.loketnaker.servicepack.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.type.filter.RegexPatternTypeFilter;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;

/** What the rules of packs take for a word of diagrams is what the engine finds when a case runs. */
class VocabularyTest {

    /** By the name that diagrams call them. */
    private static final Map<String, Class<?>> BEANS = beans();

    @Test
    void every_bean_of_words_is_in_the_vocabulary_and_the_other_way_round() {
        assertThat(BEANS.keySet()).isEqualTo(Vocabulary.OF_DIAGRAMS.beans());
    }

    @TestFactory
    Stream<DynamicTest> every_word_takes_what_its_method_takes() {
        return BEANS.entrySet().stream()
                .map(bean -> DynamicTest.dynamicTest(
                        bean.getKey(),
                        () -> assertThat(methodsOf(bean.getValue())).isEqualTo(wordsOf(bean.getKey()))));
    }

    private static Set<String> methodsOf(Class<?> bean) {
        return Stream.of(bean.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                .map(VocabularyTest::signature)
                .collect(Collectors.toSet());
    }

    private static String signature(Method method) {
        return Stream.of(method.getParameterTypes())
                .map(Class::getSimpleName)
                .collect(Collectors.joining(", ", method.getName() + "(", ")"));
    }

    private static Set<String> wordsOf(String bean) {
        return Vocabulary.OF_DIAGRAMS.words(bean).entrySet().stream()
                .flatMap(word -> word.getValue().stream()
                        .map(kinds -> kinds.stream()
                                .map(VocabularyTest::typeOf)
                                .map(Class::getSimpleName)
                                .collect(Collectors.joining(", ", word.getKey() + "(", ")"))))
                .collect(Collectors.toSet());
    }

    private static Class<?> typeOf(ArgumentKind kind) {
        return switch (kind) {
            case EXECUTION -> DelegateExecution.class;
            case AMOUNT, PERCENT -> int.class;
            default -> String.class;
        };
    }

    private static Map<String, Class<?>> beans() {
        ClassPathScanningCandidateComponentProvider scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(new RegexPatternTypeFilter(Pattern.compile(".*\\.vocabulary\\..*Words")));
        Collection<Class<?>> found = scan.findCandidateComponents("id.loketnaker").stream()
                .<Class<?>>map(each -> ClassUtils.resolveClassName(
                        String.valueOf(each.getBeanClassName()), VocabularyTest.class.getClassLoader()))
                .toList();
        return found.stream().collect(Collectors.toMap(VocabularyTest::nameOf, Function.identity()));
    }

    private static String nameOf(Class<?> bean) {
        return Objects.requireNonNull(AnnotatedElementUtils.findMergedAnnotation(bean, Component.class))
                .value();
    }
}
