package nenrin.events;

/**
 * What came of reading a {@link Message}: switch over it exhaustively.
 *
 * @param <T> the record that was looked for
 */
public sealed interface Reading<T> {

    /** It could be read. */
    record Read<T>(T value) implements Reading<T> {}

    /**
     * It is wrong in a way that its sender can be told.
     *
     * @param id whom to answer: the record's key, without a key its {@code ce_id}
     */
    record Refused<T>(String id, Failure failure) implements Reading<T> {}

    /**
     * It is no event at all, so nobody can be answered: it goes to {@code dead-letters} as it is.
     *
     * @param reason a sentence
     */
    record Unreadable<T>(String reason) implements Reading<T> {}
}
