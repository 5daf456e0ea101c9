package nenrin.cleansing.reporting;

import java.util.Base64;
import java.util.List;
import java.util.Map;
import nenrin.cleansing.duplicates.Belief;
import nenrin.events.ClaimedLabel;
import nenrin.events.Failure;
import nenrin.events.Measured;

/**
 * A face as a page shows it.
 *
 * @param picture its crop as a data URL; empty where there is none
 * @param labels all that was claimed of it
 * @param belief what a reader holds of it; empty if nobody has read it
 * @param reasons why it was dropped; of a kept one what comes nearest to a reason
 * @param cluster a short name that those of one conflict share; empty where there is no conflict
 */
public record Card(
        String faceId,
        String picture,
        boolean kept,
        List<String> labels,
        String belief,
        List<String> reasons,
        String cluster,
        Evidence evidence) {
    private static final int SHORT = 6;

    static Card of(JudgedFace face, Map<String, byte[]> crops) {
        byte[] crop = crops.get(face.faceId());
        return new Card(
                face.faceId(),
                crop == null
                        ? ""
                        : "data:image/jpeg;base64," + Base64.getEncoder().encodeToString(crop),
                face.isKept(),
                face.verdict().claims().stream().map(Card::label).distinct().toList(),
                Belief.of(face.measured()),
                reasons(face),
                face.isInConflict() ? face.cluster().substring(0, SHORT) : "",
                Evidence.of(face.measured(), face.against()));
    }

    private static List<String> reasons(JudgedFace face) {
        return face.isKept()
                ? face.against().stream().map(Measured::sentence).toList()
                : face.reasons().stream().map(Failure::sentence).toList();
    }

    private static String label(ClaimedLabel claim) {
        String age = claim.age() == null ? "no age" : claim.age();
        String gender = claim.knownGender()
                .map(known -> known.wire())
                .orElse(claim.gender() == null ? "no gender" : claim.gender());
        return age + ", " + gender + " (" + claim.fileName() + ")";
    }
}
