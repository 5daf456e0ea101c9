package nenrin.cleansing.duplicates;

import java.util.stream.Stream;

/**
 * A face's entry in the index of duplicates, under one band: twenty of a face, ten as it is and ten mirrored.
 *
 * @param band the entry's key
 * @param mirrored whether the hashes are those of its mirror image
 * @param drawn whether it is no photo
 * @param gone whether the entry is to be taken out
 */
public record Sign(String band, String faceId, boolean mirrored, Print print, boolean drawn, boolean gone) {
    /** All entries of a face. */
    public static Stream<Sign> of(String faceId, Fingerprint face, boolean gone) {
        return Stream.concat(of(faceId, face, face.own(), false, gone), of(faceId, face, face.mirrored(), true, gone));
    }

    private static Stream<Sign> of(String faceId, Fingerprint face, Print print, boolean mirrored, boolean gone) {
        return print.bands().stream().map(band -> new Sign(band, faceId, mirrored, print, face.drawn(), gone));
    }

    /** Where the index keeps it: entries of one band lie beside each other. */
    public String place() {
        return band + "/" + faceId + (mirrored ? "/mirrored" : "/own");
    }

    /** Whether it and another entry of the band are of two faces that show the same photo. */
    public boolean isOfSamePhotoAs(Sign other) {
        return !faceId.equals(other.faceId)
                && !(mirrored && other.mirrored)
                && Fingerprint.isNear(print, other.print, drawn || other.drawn);
    }
}
