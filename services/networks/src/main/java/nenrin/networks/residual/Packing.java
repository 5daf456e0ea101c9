package nenrin.networks.residual;

import nenrin.networks.engine.SpaceToDepth;

/** Faces [n, size, size, 3] as the ager's first and last layers have them. One thread at a time. */
final class Packing {
    private final int size;
    private final boolean fine;
    private final float[] once;
    private final float[] packed;

    Packing(int n, Scale scale) {
        size = scale.size();
        fine = scale.fine();
        once = new float[n * size * size * 3];
        packed = new float[once.length];
    }

    /** At the side that the U-net works at. The array is written anew each time. */
    float[] inner(float[] faces) {
        if (!fine) {
            return faces;
        }
        SpaceToDepth.pack(faces, size, 3, once);
        return once;
    }

    /** At half of that side. The array is written anew each time. */
    float[] outer(float[] faces) {
        if (fine) {
            SpaceToDepth.pack(inner(faces), size / 2, 12, packed);
        } else {
            SpaceToDepth.pack(faces, size, 3, packed);
        }
        return packed;
    }

    /** The way back from half of that side. */
    void unpack(float[] outer, float[] faces) {
        if (fine) {
            SpaceToDepth.unpack(outer, size / 2, 12, once);
            SpaceToDepth.unpack(once, size, 3, faces);
        } else {
            SpaceToDepth.unpack(outer, size, 3, faces);
        }
    }
}
