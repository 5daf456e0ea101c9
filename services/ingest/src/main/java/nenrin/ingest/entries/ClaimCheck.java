package nenrin.ingest.entries;

import nenrin.events.Claim;
import nenrin.events.Failure;
import nenrin.events.Ids;
import nenrin.imaging.decoding.Checked;
import nenrin.imaging.decoding.Decoded;
import nenrin.imaging.decoding.PictureCheck;
import nenrin.ingest.entries.Entry.Claimed;
import nenrin.ingest.entries.Entry.Refused;
import nenrin.ingest.labels.Labelling;

/** Makes a claim of a file and what is said of it, or says why not. The picture is not decoded: whether it is a face, and sound, is for cleansing to see. */
final class ClaimCheck {
    private final PictureCheck check = new PictureCheck();

    /**
     * A claim or a refusal.
     *
     * @param name without folders
     */
    Entry of(String name, Labelling labelling, byte[] file) {
        return switch (labelling) {
            case Labelling.Unlabelled unlabelled -> new Refused(name, unlabelled.failure());
            case Labelling.Labelled label -> of(name, label, file);
        };
    }

    private Entry of(String name, Labelling.Labelled label, byte[] file) {
        return switch (check.check(file)) {
            case Decoded.Unreadable no -> new Refused(name, new Failure(no.code(), no.sentence()));
            case Checked.Plausible picture -> {
                String type = picture.format().contentType();
                yield new Claimed(new Claim(Ids.faceId(file), name, label.age(), label.gender(), type, file));
            }
        };
    }
}
