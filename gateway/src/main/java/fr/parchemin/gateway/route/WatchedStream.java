package fr.parchemin.gateway.route;

import fr.parchemin.web.problem.Refused;
import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;
import org.jspecify.annotations.Nullable;

/** A body on its way through: somebody is told of every part of it, and may end it by refusing. */
final class WatchedStream implements ReadStream<Buffer> {
    private final ReadStream<Buffer> source;
    private final Watcher watcher;
    private @Nullable Handler<Throwable> onFailure;

    WatchedStream(ReadStream<Buffer> source, Watcher watcher) {
        this.source = source;
        this.watcher = watcher;
    }

    @Override
    public ReadStream<Buffer> handler(@Nullable Handler<Buffer> handler) {
        source.handler(handler == null ? null : part -> pass(part, handler));
        return this;
    }

    private void pass(Buffer part, Handler<Buffer> handler) {
        try {
            watcher.part(part.length());
        } catch (Refused tooMuch) {
            if (onFailure != null) {
                onFailure.handle(tooMuch);
            }
            return;
        }
        handler.handle(part);
    }

    @Override
    public ReadStream<Buffer> endHandler(@Nullable Handler<Void> handler) {
        source.endHandler(
                handler == null
                        ? null
                        : ended -> {
                            watcher.end();
                            handler.handle(null);
                        });
        return this;
    }

    @Override
    public ReadStream<Buffer> exceptionHandler(@Nullable Handler<Throwable> handler) {
        onFailure = handler;
        source.exceptionHandler(handler == null ? null : failure -> watcher.failed(failure, handler));
        return this;
    }

    @Override
    public ReadStream<Buffer> pause() {
        source.pause();
        return this;
    }

    @Override
    public ReadStream<Buffer> resume() {
        source.resume();
        return this;
    }

    @Override
    public ReadStream<Buffer> fetch(long amount) {
        source.fetch(amount);
        return this;
    }

    /** Is told of each part as it passes, and of the end, good or bad. */
    interface Watcher {
        void part(int length);

        void end();

        default void failed(Throwable failure, Handler<Throwable> next) {
            next.handle(failure);
        }
    }
}
