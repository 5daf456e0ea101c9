package nenrin.studio.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import nenrin.events.AgedPicture;
import nenrin.events.AgingFailed;
import nenrin.events.AgingResult;
import nenrin.events.Box;
import nenrin.events.Failure;
import org.jspecify.annotations.Nullable;

/** An answer to a request, as a page reads it. */
public sealed interface AnswerView {
    /** Names the event that carries it. */
    String event();

    /** What an answer looks like. */
    static AnswerView of(AgingResult answer) {
        return switch (answer) {
            case AgedPicture aged -> Aged.of(aged);
            case AgingFailed failed -> new Failed(failed.failure());
        };
    }

    /**
     * An aged picture; the fields are those of {@link AgedPicture}.
     *
     * @param picture where it is to be had
     */
    record Aged(
            int index,
            int count,
            int targetAge,
            String form,
            int faces,
            double ageReadBefore,
            double ageReadAfter,
            @Nullable Double likeness,
            Box face,
            String model,
            String modelVersion,
            String device,
            List<String> warnings,
            String contentType,
            String picture)
            implements AnswerView {
        static Aged of(AgedPicture aged) {
            return new Aged(
                    aged.index(),
                    aged.count(),
                    aged.targetAge(),
                    aged.form().wire(),
                    aged.faces(),
                    aged.ageReadBefore(),
                    aged.ageReadAfter(),
                    aged.likeness(),
                    aged.face(),
                    aged.model(),
                    aged.modelVersion(),
                    aged.device(),
                    aged.warnings(),
                    aged.contentType(),
                    AgingRequestsResource.PATH + "/" + aged.requestId() + "/pictures/" + aged.index());
        }

        @Override
        public String event() {
            return "aged";
        }
    }

    /** Why there are none. */
    record Failed(Failure failure) implements AnswerView {
        @Override
        public String event() {
            return "failed";
        }
    }

    /** All that is kept of a request. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Whole(
            String id,
            boolean complete,
            List<Aged> pictures,
            @Nullable Failure failure) {
        static Whole of(String id, boolean complete, List<AgingResult> answers) {
            List<AnswerView> views = answers.stream().map(AnswerView::of).toList();
            Failure failure = views.stream()
                    .filter(Failed.class::isInstance)
                    .map(view -> ((Failed) view).failure())
                    .findFirst()
                    .orElse(null);
            List<Aged> pictures = views.stream()
                    .filter(Aged.class::isInstance)
                    .map(Aged.class::cast)
                    .toList();
            return new Whole(id, complete, pictures, failure);
        }
    }
}
