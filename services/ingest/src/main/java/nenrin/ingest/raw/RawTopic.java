package nenrin.ingest.raw;

import java.util.Map;
import nenrin.events.Claim;

/** {@code faces.raw} as an import sees it. */
public interface RawTopic {
    /**
     * Takes the topic for one import: nobody else of this service's name writes there from now on, and what is there is known.
     *
     * @throws RawTopicException if it cannot be had
     */
    Session open();

    /** The topic in the hands of one import, of one thread. */
    interface Session extends AutoCloseable {
        /** Whether the topic has this claim. */
        boolean has(String claimId);

        /**
         * Writes all of these claims or none; when it returns, everybody can read them.
         *
         * @param byId claims that the topic has not
         * @throws RawTopicException if they could not be written, or nobody knows; the session is of no more use
         */
        void write(Map<String, Claim> byId);

        /** Lets go of the topic; undoes a write that did not come to its end. */
        @Override
        void close();
    }
}
