package nenrin.studio.aging;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import nenrin.events.AgedPicture;
import nenrin.events.AgingFailed;
import nenrin.events.AgingResult;

/** One request and its answers so far, in the order in which they came. Safe for use by many threads. */
public final class KeptRequest {
    private final String id;
    private final List<AgingResult> answers = new ArrayList<>();
    /** Whoever is told may leave while others are being told. */
    private final List<Listener> listeners = new CopyOnWriteArrayList<>();

    KeptRequest(String id) {
        this.id = id;
    }

    /** Is told of answers, quickly. */
    public interface Listener {
        /**
         * An answer.
         *
         * @param number its place among the request's answers, from 0
         */
        void answered(int number, AgingResult answer);

        /** There will be no more. */
        void complete();
    }

    /** The request's id. */
    public String id() {
        return id;
    }

    /** What has come so far. */
    public synchronized List<AgingResult> answers() {
        return List.copyOf(answers);
    }

    /** Whether nothing more will come. */
    public synchronized boolean isComplete() {
        return !answers.isEmpty()
                && switch (answers.getFirst()) {
                    case AgingFailed failed -> true;
                    case AgedPicture first -> answers.size() == first.count();
                };
    }

    /** Tells of the answers from this number on: at once of those that are there, then of each as it comes. */
    public synchronized void listen(int from, Listener listener) {
        for (int number = Math.max(0, from); number < answers.size(); number++) {
            listener.answered(number, answers.get(number));
        }
        if (isComplete()) {
            listener.complete();
        } else {
            listeners.add(listener);
        }
    }

    /** Tells it nothing any more. */
    public synchronized void leave(Listener listener) {
        listeners.remove(listener);
    }

    /** Keeps an answer and tells of it; one that is there already changes nothing. */
    synchronized void add(AgingResult answer) {
        if (isComplete() || answers.stream().anyMatch(known -> isSame(known, answer))) {
            return;
        }
        answers.add(answer);
        listeners.forEach(listener -> listener.answered(answers.size() - 1, answer));
        if (isComplete()) {
            forget();
        }
    }

    /** Nothing more will be kept of this request. */
    synchronized void forget() {
        listeners.forEach(Listener::complete);
        listeners.clear();
    }

    synchronized long bytes() {
        return answers.stream()
                .mapToLong(answer -> answer instanceof AgedPicture picture ? picture.picture().length : 0)
                .sum();
    }

    private static boolean isSame(AgingResult known, AgingResult answer) {
        return known instanceof AgedPicture one && answer instanceof AgedPicture other && one.index() == other.index();
    }
}
