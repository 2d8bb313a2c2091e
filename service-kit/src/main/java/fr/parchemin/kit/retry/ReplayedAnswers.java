package fr.parchemin.kit.retry;

import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;

class ReplayedAnswers {

    @ServerExceptionMapper
    RestResponse<@Nullable String> answerAgain(Replayed replayed) {
        var answer = RestResponse.ResponseBuilder.<@Nullable String>create(replayed.status)
                .entity(replayed.body)
                .header("Idempotency-Replayed", "true");
        if (replayed.body != null) {
            answer.type(MediaType.APPLICATION_JSON_TYPE);
        }
        replayed.headers.forEach(answer::header);
        return answer.build();
    }
}
