package fr.parchemin.kit.wire;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** One operation: where it is, by which method, and in which forms it answers and reads. */
record Route(List<String> segments, String method, List<MediaType> produces, List<MediaType> consumes) {

    private static final Pattern SLASHES = Pattern.compile("/+");

    static Stream<Route> of(Class<?> resource) {
        return Arrays.stream(resource.getMethods()).flatMap(method -> of(resource, method).stream());
    }

    private static Optional<Route> of(Class<?> resource, Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                .filter(verb -> verb != null)
                .findFirst()
                .map(verb -> new Route(
                        segments(path(resource) + "/" + path(method)),
                        verb.value(),
                        types(method, resource, Produces.class, Produces::value),
                        types(method, resource, Consumes.class, Consumes::value)));
    }

    /** Without matrix parameters, which the framework passes over when it looks for an operation. */
    static List<String> segments(String path) {
        return SLASHES.splitAsStream(path)
                .map(segment -> segment.contains(";") ? segment.substring(0, segment.indexOf(';')) : segment)
                .filter(segment -> !segment.isEmpty())
                .toList();
    }

    boolean isAt(List<String> address) {
        return address.size() == segments.size()
                && IntStream.range(0, address.size())
                        .allMatch(at -> isParameter(at) || segments.get(at).equals(address.get(at)));
    }

    boolean isParameter(int at) {
        return segments.get(at).startsWith("{");
    }

    /** Of the parameter that stands there in the address. */
    String nameOf(int at) {
        var name = segments.get(at);
        return name.substring(1, name.length() - 1);
    }

    long parameters() {
        return segments.stream().filter(segment -> segment.startsWith("{")).count();
    }

    private static String path(AnnotatedElement element) {
        var path = element.getAnnotation(Path.class);
        return path == null ? "" : path.value();
    }

    private static <A extends Annotation> List<MediaType> types(
            Method method, Class<?> resource, Class<A> annotation, Function<A, String[]> value) {
        return Stream.of(method.getAnnotation(annotation), resource.getAnnotation(annotation))
                .filter(one -> one != null)
                .findFirst()
                .map(one ->
                        Arrays.stream(value.apply(one)).map(MediaType::valueOf).toList())
                .orElse(List.of());
    }
}
