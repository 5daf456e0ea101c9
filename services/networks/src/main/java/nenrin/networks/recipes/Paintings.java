package nenrin.networks.recipes;

import java.util.Random;
import nenrin.imaging.Picture;

/** Makes of photos what looks painted, sketched or printed in few colours. One thread each. */
final class Paintings {
    private final Random chance;

    Paintings(Random chance) {
        this.chance = chance;
    }

    Picture of(Picture photo) {
        return switch (chance.nextInt(4)) {
            case 0 -> sketched(photo);
            case 1 -> posterised(photo, 3 + chance.nextInt(4));
            default -> painted(photo, 2 + chance.nextInt(3));
        };
    }

    /** Each pixel the mean of that of four corners that is the most even (Kuwahara et al. 1976): strokes of a brush. */
    private static Picture painted(Picture photo, int reach) {
        int w = photo.width();
        int h = photo.height();
        byte[] rgb = new byte[photo.rgb().length];
        for (int y = 0; y < h; y++) {
            for (int x = 0; x < w; x++) {
                long[] best = null;
                double least = Double.MAX_VALUE;
                for (int corner = 0; corner < 4; corner++) {
                    long[] sums = sums(photo, corner % 2 == 0 ? x - reach : x, corner / 2 == 0 ? y - reach : y, reach);
                    double variance =
                            (double) sums[3] / sums[4] - Math.pow((double) (sums[0] + sums[1] + sums[2]) / sums[4], 2);
                    if (variance < least) {
                        least = variance;
                        best = sums;
                    }
                }
                for (int c = 0; c < 3; c++) {
                    rgb[3 * (y * w + x) + c] = (byte) (best == null ? 0 : best[c] / best[4]);
                }
            }
        }
        return new Picture(w, h, rgb);
    }

    /** Red, green, blue, the square of their sum, and how many pixels. */
    private static long[] sums(Picture photo, int left, int top, int reach) {
        long[] sums = new long[5];
        for (int y = Math.max(0, top); y <= Math.min(photo.height() - 1, top + reach); y++) {
            for (int x = Math.max(0, left); x <= Math.min(photo.width() - 1, left + reach); x++) {
                int r = photo.red(x, y);
                int g = photo.green(x, y);
                int b = photo.blue(x, y);
                sums[0] += r;
                sums[1] += g;
                sums[2] += b;
                sums[3] += (long) (r + g + b) * (r + g + b);
                sums[4]++;
            }
        }
        return sums;
    }

    private static Picture posterised(Picture photo, int levels) {
        byte[] rgb = new byte[photo.rgb().length];
        Picture even = painted(photo, 2);
        for (int i = 0; i < rgb.length; i++) {
            rgb[i] = (byte) (Math.round((even.rgb()[i] & 0xFF) * (levels - 1) / 255.0) * 255 / (levels - 1));
        }
        return new Picture(photo.width(), photo.height(), rgb);
    }

    /** A pencil's drawing: each pixel's brightness divided by that around it. */
    private Picture sketched(Picture photo) {
        int w = photo.width();
        byte[] rgb = new byte[photo.rgb().length];
        int reach = 2 + chance.nextInt(3);
        double colour = chance.nextInt(3) == 0 ? 0.5 : 0;
        for (int i = 0; i < w * photo.height(); i++) {
            long[] around = sums(photo, i % w - reach, i / w - reach, 2 * reach);
            int sum = photo.red(i % w, i / w) + photo.green(i % w, i / w) + photo.blue(i % w, i / w);
            double light = (double) sum * around[4] / Math.max(1, around[0] + around[1] + around[2]);
            double grey = 255 * Math.clamp(1 - 2.2 * (1 - light) + 0.03 * chance.nextGaussian(), 0, 1);
            for (int c = 0; c < 3; c++) {
                rgb[3 * i + c] =
                        (byte) Math.round((1 - colour) * grey + colour * Math.min(grey, photo.rgb()[3 * i + c] & 0xFF));
            }
        }
        return new Picture(w, photo.height(), rgb);
    }
}
