package nenrin.aging.kafka;

import java.time.Duration;

/** Is told of answers once they are committed; called by the thread of the loop. */
@FunctionalInterface
public interface AnswerLog {
    /**
     * A part of an answer is where its reader sees it.
     *
     * @param outcome {@code picture}, a failure's code or {@code unreadable}
     * @param last whether its request is answered by that
     * @param since since the request was posted
     */
    void committed(String outcome, boolean last, Duration since);
}
