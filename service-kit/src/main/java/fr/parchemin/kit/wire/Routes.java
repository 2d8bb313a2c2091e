package fr.parchemin.kit.wire;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** Every operation of this service, as its resources declare it. */
@Singleton
class Routes {

    private final List<Route> all;

    Routes(BeanManager beans) {
        all = beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .map(Bean::getBeanClass)
                .filter(type -> type.isAnnotationPresent(Path.class))
                .distinct()
                .flatMap(Route::of)
                .sorted(Comparator.comparingLong(Route::parameters))
                .toList();
    }

    /** All that this address answers, the most literal first; none where nothing is. */
    List<Route> at(String path) {
        var address = Route.segments(path);
        return all.stream().filter(route -> route.isAt(address)).toList();
    }

    Optional<Route> at(String path, String method) {
        var read = method.equals("HEAD") ? "GET" : method;
        return at(path).stream().filter(route -> route.method().equals(read)).findFirst();
    }

    /** What the Allow header of that address says. */
    SortedSet<String> methodsAt(String path) {
        var methods = new TreeSet<String>();
        at(path).forEach(route -> methods.add(route.method()));
        if (methods.contains("GET")) {
            methods.add("HEAD");
        }
        if (!methods.isEmpty()) {
            methods.add("OPTIONS");
        }
        return methods;
    }
}
