package fr.parchemin.candidate;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Two who begin at the same moment. */
public final class AtOnce {

    private AtOnce() {}

    /** What each of them got, the first one first. */
    public static <T> List<T> both(Callable<T> one, Callable<T> other) throws Exception {
        var start = new CyclicBarrier(2);
        try (var threads = Executors.newFixedThreadPool(2)) {
            var both = List.of(threads.submit(behind(start, one)), threads.submit(behind(start, other)));
            var results = new ArrayList<T>();
            for (Future<T> each : both) {
                results.add(each.get());
            }
            return results;
        }
    }

    private static <T> Callable<T> behind(CyclicBarrier start, Callable<T> deed) {
        return () -> {
            start.await();
            return deed.call();
        };
    }
}
