package nenrin.training.faces;

import java.util.Map;
import java.util.Optional;
import nenrin.events.CleanFace;

/** Where the clean faces are written, face after face, the newest record of each counting. */
public interface FaceTopic {
    /**
     * Reads from these positions to where the topic ends now, piece by piece.
     *
     * @param positions of each partition the offset that comes next; those not named are read from their beginnings
     * @throws Unread if the topic can't be read at present
     */
    void read(Map<Integer, Long> positions, Taker taker);

    /**
     * The topic's id, which a topic made anew under the same name does not share.
     *
     * @throws Unread if it can't be asked at present
     */
    String id();

    /** Takes what was read. */
    @FunctionalInterface
    interface Taker {
        /**
         * Takes a piece.
         *
         * @param newest by face id: the face, or nothing where it is gone or is none
         * @param positions up to where this is all
         */
        void take(Map<String, Optional<CleanFace>> newest, Map<Integer, Long> positions);
    }

    /** The topic can't be read at present. Nothing is wrong with the faces. */
    final class Unread extends RuntimeException {
        private static final long serialVersionUID = 1L;

        /** Because of this. */
        public Unread(Throwable cause) {
            super("The clean faces can't be read: " + cause.getMessage(), cause);
        }
    }
}
