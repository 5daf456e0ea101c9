package nenrin.studio.http;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.subscription.MultiEmitter;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.Duration;
import nenrin.events.AgingResult;
import nenrin.studio.aging.KeptRequest;

/** A request's answers as server-sent events, numbered, so that a page which has lost its connection goes on where it was; then {@code end}. */
final class AnswerStream {
    /** A page that is still there connects again. */
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private AnswerStream() {}

    static Multi<OutboundSseEvent> of(KeptRequest request, int from, Sse sse) {
        return Multi.createFrom()
                .<OutboundSseEvent>emitter(emitter -> listen(request, from, sse, emitter))
                .select()
                .first(LONGEST);
    }

    private static void listen(KeptRequest request, int from, Sse sse, MultiEmitter<? super OutboundSseEvent> emitter) {
        KeptRequest.Listener listener = new KeptRequest.Listener() {
            @Override
            public void answered(int number, AgingResult answer) {
                AnswerView view = AnswerView.of(answer);
                emitter.emit(sse.newEventBuilder()
                        .id(Integer.toString(number))
                        .name(view.event())
                        .data(view)
                        .build());
            }

            @Override
            public void complete() {
                emitter.emit(sse.newEventBuilder().name("end").data("end").build());
                emitter.complete();
            }
        };
        emitter.onTermination(() -> request.leave(listener));
        request.listen(from, listener);
    }
}
