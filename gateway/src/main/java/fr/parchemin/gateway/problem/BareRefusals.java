package fr.parchemin.gateway.problem;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ChannelOutboundHandlerAdapter;
import io.netty.channel.ChannelPipeline;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.impl.HttpServerConnection;
import jakarta.inject.Singleton;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * What the server cannot read it refuses itself, without a body and before anything of ours runs. There is no other way
 * to reach these answers than the connection's own pipeline, and no way to that but a request that could be read.
 */
@Singleton
public final class BareRefusals {
    private static final String VERTX = "handler";

    private final ProblemAnswers problems;
    private final AtomicBoolean installed = new AtomicBoolean();

    BareRefusals(ProblemAnswers problems) {
        this.problems = problems;
    }

    public void explainFrom(HttpServerRequest first) {
        if (first.connection() instanceof HttpServerConnection connection && installed.compareAndSet(false, true)) {
            fit(connection.channel().pipeline());
            connection.channel().parent().pipeline().addFirst(new Doorkeeper());
        }
    }

    private void fit(ChannelPipeline pipeline) {
        if (pipeline.get(VERTX) != null) {
            pipeline.addBefore(VERTX, BareRefusals.class.getName(), new Explanation());
        }
    }

    /** Meets every connection that is accepted from now on. */
    private final class Doorkeeper extends ChannelInboundHandlerAdapter {
        @Override
        public void channelRead(ChannelHandlerContext context, Object message) {
            if (message instanceof Channel accepted) {
                accepted.pipeline().addFirst(new FirstBytes());
            }
            context.fireChannelRead(message);
        }
    }

    /** By then the server has put its own parts into the pipeline. */
    private final class FirstBytes extends ChannelInboundHandlerAdapter {
        @Override
        public void channelRead(ChannelHandlerContext context, Object message) {
            fit(context.pipeline());
            context.fireChannelRead(message);
            context.pipeline().remove(this);
        }
    }

    private final class Explanation extends ChannelOutboundHandlerAdapter {
        @Override
        @SuppressWarnings("FutureReturnValueIgnored") // the promise tells whoever wrote
        public void write(ChannelHandlerContext context, Object message, ChannelPromise promise) {
            context.write(
                    message instanceof FullHttpResponse answer && isBare(answer) ? explained(answer) : message,
                    promise);
        }
    }

    private static boolean isBare(FullHttpResponse answer) {
        int status = answer.status().code();
        return status >= 400
                && status < 500
                && "0".equals(answer.headers().get(HttpHeaderNames.CONTENT_LENGTH))
                && !answer.content().isReadable();
    }

    private FullHttpResponse explained(FullHttpResponse bare) {
        byte[] body = problems.withoutARequest(bare.status().code()).getBytes(UTF_8);
        var explained =
                new DefaultFullHttpResponse(bare.protocolVersion(), bare.status(), Unpooled.wrappedBuffer(body));
        explained
                .headers()
                .set(bare.headers())
                .set(HttpHeaderNames.CONTENT_TYPE, "application/problem+json")
                .set(HttpHeaderNames.CACHE_CONTROL, "no-store")
                .set(HttpHeaderNames.CONTENT_LANGUAGE, "en")
                .set(HttpHeaderNames.CONNECTION, HttpHeaderValues.CLOSE)
                .set(HttpHeaderNames.CONTENT_LENGTH, body.length);
        bare.release();
        return explained;
    }
}
