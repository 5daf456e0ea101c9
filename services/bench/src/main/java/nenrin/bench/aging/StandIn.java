package nenrin.bench.aging;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import nenrin.aging.Aging;
import nenrin.aging.AgingOutcome;
import nenrin.events.AgedPicture;
import nenrin.events.AgingRequest;
import nenrin.events.Box;
import nenrin.events.ResultForm;

/** Gives photos back as they came, after a while: what is left is messaging. */
record StandIn(Duration each) implements Aging {
    @Override
    public AgingOutcome age(AgingRequest request, int from, Consumer<AgedPicture> pictures) {
        int count = request.targets().size();
        for (int i = from; i < count; i++) {
            pause();
            pictures.accept(picture(request, i, count));
        }
        return new AgingOutcome.Aged(count);
    }

    private void pause() {
        try {
            Thread.sleep(each);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    private static AgedPicture picture(AgingRequest request, int i, int count) {
        return new AgedPicture(
                request.id(),
                i,
                count,
                60,
                ResultForm.PICTURES,
                1,
                40,
                60,
                1.0,
                new Box(0, 0, 1, 1),
                "stand-in",
                "0",
                "none",
                List.of(),
                "image/png",
                request.picture());
    }
}
