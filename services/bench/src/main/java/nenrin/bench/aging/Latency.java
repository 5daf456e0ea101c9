package nenrin.bench.aging;

import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import nenrin.client.Aging;
import nenrin.events.AgedPicture;

/** From sending a request to having its committed result, one request at a time, where aging takes no time. */
record Latency(byte[] photo, int requests) {
    private static final int WARM = 50;

    @SuppressWarnings("try") // the worker works by itself
    void print() {
        double[] millis = new double[requests];
        try (BenchBroker broker = BenchBroker.start();
                BenchWorker worker = new BenchWorker(broker.address(), "bench", new StandIn(Duration.ZERO), 1);
                Aging client = Aging.connect(broker.address())) {
            for (int i = -WARM; i < requests; i++) {
                double took = one(client);
                if (i >= 0) {
                    millis[i] = took;
                }
            }
        }
        Arrays.sort(millis);
        System.out.printf(
                Locale.ROOT,
                "%nMessaging adds %.1f ms at p50 (wanted 15) and %.1f ms at p99 (wanted 60): %d requests of %d kB, one at a time.%n",
                millis[requests / 2],
                millis[Math.min(requests - 1, requests * 99 / 100)],
                requests,
                photo.length >> 10);
    }

    private double one(Aging client) {
        CompletableFuture<Void> answered = new CompletableFuture<>();
        long start = System.nanoTime();
        client.age(Backlog.request(photo)).subscribe(new Flow.Subscriber<AgedPicture>() {
            @Override
            public void onSubscribe(Flow.Subscription subscription) {
                subscription.request(Long.MAX_VALUE);
            }

            @Override
            public void onNext(AgedPicture picture) {
                answered.complete(null);
            }

            @Override
            public void onError(Throwable failure) {
                answered.completeExceptionally(failure);
            }

            @Override
            public void onComplete() {
                answered.complete(null);
            }
        });
        answered.join();
        return (System.nanoTime() - start) / 1e6;
    }
}
