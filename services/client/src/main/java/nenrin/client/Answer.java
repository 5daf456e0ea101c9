package nenrin.client;

import java.util.concurrent.Flow.Subscriber;
import java.util.concurrent.Flow.Subscription;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.SubmissionPublisher;
import nenrin.events.AgedPicture;
import nenrin.events.AgingFailed;
import nenrin.events.AgingResult;
import nenrin.events.TargetAges;

/** The answer to one request on its way to its one subscriber. For one thread, but for {@link #fail}. */
final class Answer {
    /** There is room for all pictures of a request, so a slow subscriber holds up no other. */
    private final SubmissionPublisher<AgedPicture> pictures =
            new SubmissionPublisher<>(ForkJoinPool.commonPool(), Integer.highestOneBit(TargetAges.MOST) * 2);

    private int came;

    /** {@code cancelled} is called where the subscriber wants no more. */
    Answer(Subscriber<? super AgedPicture> subscriber, Runnable cancelled) {
        pictures.subscribe(new Cancellable(subscriber, cancelled));
    }

    /** Hands on a result; whether it was the last. */
    boolean take(AgingResult result) {
        switch (result) {
            case AgedPicture picture -> {
                pictures.submit(picture);
                came++;
                if (came == picture.count()) {
                    pictures.close();
                }
            }
            case AgingFailed failed -> fail(new AgingRefused(failed.failure()));
        }
        return pictures.isClosed();
    }

    void fail(Exception failure) {
        pictures.closeExceptionally(failure);
    }

    private record Cancellable(Subscriber<? super AgedPicture> subscriber, Runnable cancelled)
            implements Subscriber<AgedPicture> {
        @Override
        public void onSubscribe(Subscription subscription) {
            subscriber.onSubscribe(new Subscription() {
                @Override
                public void request(long n) {
                    subscription.request(n);
                }

                @Override
                public void cancel() {
                    subscription.cancel();
                    cancelled.run();
                }
            });
        }

        @Override
        public void onNext(AgedPicture picture) {
            subscriber.onNext(picture);
        }

        @Override
        public void onError(Throwable failure) {
            subscriber.onError(failure);
        }

        @Override
        public void onComplete() {
            subscriber.onComplete();
        }
    }
}
