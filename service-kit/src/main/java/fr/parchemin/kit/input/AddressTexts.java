package fr.parchemin.kit.input;

import fr.parchemin.kit.text.NormalText;
import fr.parchemin.kit.text.TextKind;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Texts of paths and queries are compared with those of bodies, so they are normalised alike. */
@Provider
public class AddressTexts implements ParamConverterProvider {

    /** A line as it is compared. */
    public static String normalised(String sent) {
        return NormalText.line(sent);
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T> @Nullable ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        if (type != String.class) {
            return null;
        }
        return (ParamConverter<T>)
                new Normalised(TextKind.of(mark -> Arrays.stream(annotations).anyMatch(mark::isInstance)));
    }

    private record Normalised(TextKind kind) implements ParamConverter<String> {

        @Override
        public @Nullable String fromString(@Nullable String sent) {
            return sent == null ? null : kind.normalised(sent);
        }

        @Override
        public String toString(String text) {
            return text;
        }
    }
}
