package nenrin.cleansing.topology;

import nenrin.cleansing.deciding.Fact;
import nenrin.cleansing.duplicates.Sign;

/** What judging a face has to say. */
sealed interface Said permits Outgoing, Said.Signed, Said.Whispered {
    /** To the index of duplicates; the record's key is the band. */
    record Signed(Sign sign) implements Said {}

    /** To another face, whose id is the record's key. */
    record Whispered(Fact fact) implements Said {}
}
