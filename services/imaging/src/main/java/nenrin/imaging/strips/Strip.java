package nenrin.imaging.strips;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import nenrin.imaging.Picture;

/** Faces in a row, captions under them. */
public final class Strip {
    /** The height of the faces, in pixels. */
    public static final int FACE_HEIGHT = 240;

    private Strip() {}

    /**
     * The input first, then the aged pictures from younger to older, their ages under them.
     *
     * @param caption what stands under the input
     * @param aged by age in years
     */
    public static Picture ofAges(Picture input, String caption, SortedMap<Integer, Picture> aged) {
        List<Captioned> faces = new ArrayList<>();
        faces.add(new Captioned(input, caption));
        aged.forEach((age, picture) -> faces.add(new Captioned(picture, age.toString())));
        return of(faces);
    }

    /** Pictures from left to right, each {@link #FACE_HEIGHT} high. */
    public static Picture of(List<Captioned> faces) {
        int width = faces.stream().mapToInt(face -> widthOf(face) + Panels.GAP).sum() + Panels.GAP;
        try (Panels panels = new Panels(width, FACE_HEIGHT + Panels.GAP + Panels.CAPTION)) {
            int left = Panels.GAP;
            for (Captioned face : faces) {
                panels.put(face.picture(), left, Panels.GAP, widthOf(face), FACE_HEIGHT);
                panels.write(face.caption(), left + widthOf(face) / 2.0, FACE_HEIGHT + 2.0 * Panels.GAP);
                left += widthOf(face) + Panels.GAP;
            }
            return panels.picture();
        }
    }

    /** A picture as a strip shows it: {@link #FACE_HEIGHT} high. */
    public static Picture fitted(Picture picture) {
        int width = widthOf(new Captioned(picture, ""));
        try (Panels panels = new Panels(width, FACE_HEIGHT)) {
            panels.put(picture, 0, 0, width, FACE_HEIGHT);
            return panels.picture();
        }
    }

    private static int widthOf(Captioned face) {
        Picture picture = face.picture();
        return Math.max(1, Math.toIntExact(Math.round((double) FACE_HEIGHT * picture.width() / picture.height())));
    }
}
