package nenrin.evaluation.figures;

import java.util.List;
import nenrin.imaging.Picture;
import nenrin.imaging.drawn.Lab;

/** How dark skin looks in a photo, by the individual typology angle (Chardon, Cretois, Hourseau 1991) of two patches on the cheeks. Light and cameras have their say too. */
final class SkinTone {
    /** From here down skin counts as tan, brown or dark, in degrees. */
    private static final double DARKER = 28;

    private static final int LEFT_CHEEK = 60;
    private static final int RIGHT_CHEEK = 138;
    private static final int CHEEKS = 102;
    private static final int REACH = 8;

    private SkinTone() {}

    /** Whether the skin in an aligned crop of 200x200 is tan, brown or dark. */
    static boolean isDarker(Picture crop) {
        Lab skin = Lab.mean(List.of(patch(crop, LEFT_CHEEK), patch(crop, RIGHT_CHEEK)));
        return Math.toDegrees(Math.atan2(skin.l() - 50, skin.b())) <= DARKER;
    }

    private static Lab patch(Picture crop, int middle) {
        byte[] rgb = new byte[3 * 4 * REACH * REACH];
        int side = 2 * REACH;
        for (int row = 0; row < side; row++) {
            int from = crop.index(middle - REACH, CHEEKS - REACH + row);
            System.arraycopy(crop.rgb(), from, rgb, 3 * row * side, 3 * side);
        }
        return Lab.mean(new Picture(side, side, rgb));
    }
}
