package fr.parchemin.endtoend.tree;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parchemin.endtoend.platform.Platform;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever text a stranger sends, no pattern of ours goes over it again and again, or deeper and deeper. */
class PatternsTest {

    private static final Path ROOT = Platform.root();
    private static final List<String> APPLICATIONS =
            List.of("campus-service", "candidate-service", "assessment-service", "jury-service", "gateway");

    /** As long as the first line of a request may be. */
    private static final int LENGTH = 8_192;

    private static final long MOST_LOOKS = 300L * LENGTH;
    private static final long SMALL_STACK = 256 * 1024L;

    @Test
    void every_pattern_of_the_applications_is_done_in_one_walk() {
        Map<String, Pattern> patterns = new TreeMap<>();
        APPLICATIONS.forEach(application -> patterns.putAll(patternsOf(application)));
        assertThat(patterns).hasSizeGreaterThan(40);
        assertThat(patterns.entrySet().stream()
                        .flatMap(one -> flaw(one.getValue()).map(flaw -> one.getKey() + " " + one.getValue() + flaw))
                        .toList())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            (/+)+x                     | true
            ([A-Z0-9]+)(-[A-Z0-9]+)*   | true
            [^@]+[.][^@]+              | true
            /*$                        | true
            [A-Z0-9]{1,24}             | false
            [a-z]{1,40}/[a-z]{1,40}     | false
            """)
    void a_pattern_that_is_not_is_found(String pattern, boolean hasFlaw) {
        assertThat(flaw(Pattern.compile(pattern)).findFirst().isPresent()).isEqualTo(hasFlaw);
    }

    private static Stream<String> flaw(Pattern pattern) {
        List<String> flaws = new CopyOnWriteArrayList<>();
        Thread walk = Thread.ofPlatform()
                .stackSize(SMALL_STACK)
                .unstarted(() ->
                        hostile().flatMap(text -> flaw(pattern, text)).limit(1).forEach(flaws::add));
        walk.start();
        try {
            walk.join();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
        return flaws.stream();
    }

    private static Stream<String> flaw(Pattern pattern, String text) {
        try {
            Watched whole = new Watched(text);
            pattern.matcher(whole).matches();
            pattern.matcher(whole).results().forEach(found -> {});
            return Stream.empty();
        } catch (StackOverflowError tooDeep) {
            return Stream.of(": too deep at " + text.substring(0, 4));
        } catch (TooManyLooks again) {
            return Stream.of(": again and again at " + text.substring(0, 4));
        }
    }

    private static Stream<String> hostile() {
        Stream<String> signs = IntStream.rangeClosed(' ', '~').mapToObj(Character::toString);
        Stream<String> pairs = Stream.of(
                "A-", "a-", "0-", "a.", "0.", "; ", "a@", "@.", "1A", "%2", "é ", "--", "A1", "1 ", "2A", "'a", "/?");
        return Stream.concat(signs, pairs)
                .map(seed -> seed.repeat(LENGTH / seed.length()))
                .flatMap(text -> Stream.of(text, text + "!", text + "@", "a@" + text + "@"));
    }

    private static Map<String, Pattern> patternsOf(String application) {
        Path classes = ROOT.resolve(application + "/target/classes");
        Map<String, Pattern> patterns = new TreeMap<>();
        // The kits are the same for all.
        List<String> modules = application.equals(APPLICATIONS.getFirst())
                ? List.of(application, "service-kit", "web-kit")
                : List.of(application);
        try (URLClassLoader loader = new URLClassLoader(libraries(application, classes))) {
            modules.stream()
                    .flatMap(module -> filesBelow(ROOT.resolve(module + "/target/classes")))
                    .forEach(file -> patterns.putAll(patternsIn(loaded(file, loader))));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return patterns;
    }

    private static Stream<Path> filesBelow(Path classes) {
        try (Stream<Path> files = Files.walk(classes)) {
            return files
                    .filter(file -> file.toString().endsWith(".class") && !file.endsWith("package-info.class"))
                    .map(classes::relativize)
                    .toList()
                    .stream();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static URL[] libraries(String application, Path classes) throws IOException {
        try (Stream<Path> jars = Files.walk(ROOT.resolve(application + "/target/quarkus-app/lib"))) {
            return Stream.concat(Stream.of(classes), jars)
                    .map(PatternsTest::url)
                    .toArray(URL[]::new);
        }
    }

    private static URL url(Path path) {
        try {
            return path.toUri().toURL();
        } catch (MalformedURLException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static Class<?> loaded(Path file, ClassLoader loader) {
        String name = file.toString().replace('/', '.').replaceAll("\\.class$", "");
        try {
            return Class.forName(name, false, loader);
        } catch (ClassNotFoundException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private static Map<String, Pattern> patternsIn(Class<?> type) {
        Map<String, Pattern> patterns = new TreeMap<>();
        for (Field field : type.getDeclaredFields()) {
            if (field.getType() == Pattern.class && Modifier.isStatic(field.getModifiers())) {
                patterns.put(type.getName() + "." + field.getName(), value(field));
            }
        }
        Stream<AnnotatedElement> places = Stream.concat(
                Arrays.stream(type.getDeclaredFields()),
                Arrays.stream(type.getDeclaredMethods()).flatMap(method -> Arrays.stream(method.getParameters())));
        places.flatMap(place -> Arrays.stream(place.getAnnotations()))
                .filter(annotation ->
                        annotation.annotationType().getName().equals("jakarta.validation.constraints.Pattern"))
                .map(PatternsTest::regexp)
                .forEach(regexp -> patterns.put(type.getName() + " @Pattern " + regexp, Pattern.compile(regexp)));
        return patterns;
    }

    private static Pattern value(Field field) {
        try {
            field.setAccessible(true);
            return (Pattern) field.get(null);
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String regexp(Annotation annotation) {
        try {
            return (String) annotation.annotationType().getMethod("regexp").invoke(annotation);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Counts how often it is looked at. */
    private static final class Watched implements CharSequence {
        private final String text;
        private long looks;

        Watched(String text) {
            this.text = text;
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int index) {
            if (++looks > MOST_LOOKS) {
                throw new TooManyLooks();
            }
            return text.charAt(index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.substring(start, end);
        }
    }

    private static final class TooManyLooks extends RuntimeException {}
}
