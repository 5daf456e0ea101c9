package nenrin.cleansing.topology;

import java.util.Objects;
import java.util.function.BiConsumer;
import nenrin.cleansing.deciding.Fact;
import nenrin.cleansing.duplicates.Fingerprint;
import nenrin.cleansing.duplicates.Lookalike;
import nenrin.cleansing.duplicates.Lookalikes;
import nenrin.cleansing.duplicates.Sign;
import nenrin.cleansing.topology.Said.Signed;
import nenrin.cleansing.topology.Said.Whispered;
import org.jspecify.annotations.Nullable;

/**
 * What a face does for those that show the same photo to know of it: it signs the index, which introduces it to them, tells them of itself
 * whenever that changes, and takes its leave.
 */
final class Introductions {
    private final String faceId;
    private final BiConsumer<String, Said> say;

    /** @param say takes a key and what is said under it */
    Introductions(String faceId, BiConsumer<String, Said> say) {
        this.faceId = faceId;
        this.say = say;
    }

    void say(Lookalikes before, Lookalikes after, Fact cause) {
        Fingerprint was = fingerprint(before);
        Fingerprint is = fingerprint(after);
        if (!Objects.equals(was, is)) {
            before.told().forEach(this::leave);
            sign(was, true);
            sign(is, false);
        } else if (!Objects.equals(before.self(), after.self())) {
            after.told().forEach(other -> tell(other, after.self()));
        }
        if (cause instanceof Fact.Met(String other)) {
            tell(other, after.self());
        }
    }

    private void tell(String other, @Nullable Lookalike self) {
        if (self == null) {
            leave(other);
        } else {
            say.accept(other, new Whispered(new Fact.Told(self)));
        }
    }

    private void leave(String other) {
        say.accept(other, new Whispered(new Fact.Left(faceId)));
    }

    private void sign(@Nullable Fingerprint face, boolean gone) {
        if (face != null) {
            Sign.of(faceId, face, gone).forEach(sign -> say.accept(sign.band(), new Signed(sign)));
        }
    }

    private static @Nullable Fingerprint fingerprint(Lookalikes lookalikes) {
        return lookalikes.self() == null ? null : lookalikes.self().fingerprint();
    }
}
