package nenrin.imaging.drawn;

import java.util.ArrayList;
import java.util.List;
import nenrin.imaging.Picture;

/**
 * A colour in CIE L*a*b* (CIE 15, white D65), where distances are about as far as they look.
 *
 * @param l lightness, 0 to 100
 * @param a green to red
 * @param b blue to yellow
 */
public record Lab(double l, double a, double b) {
    private static final double[] LINEAR = new double[256];

    static {
        for (int i = 0; i < 256; i++) {
            double share = i / 255.0;
            LINEAR[i] = share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
        }
    }

    static Lab of(Picture picture, int x, int y) {
        return of(picture.red(x, y), picture.green(x, y), picture.blue(x, y));
    }

    /** From sRGB, each 0 to 255. */
    public static Lab of(int red, int green, int blue) {
        double r = LINEAR[red];
        double g = LINEAR[green];
        double b = LINEAR[blue];
        double x = root((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.9505);
        double y = root(0.2126 * r + 0.7152 * g + 0.0722 * b);
        double z = root((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.089);
        return new Lab(116 * y - 16, 500 * (x - y), 200 * (y - z));
    }

    /** How far another colour lies, "ΔE" (CIE 1976): from 1 on a difference can be seen. */
    public double distance(Lab other) {
        return Math.sqrt((l - other.l) * (l - other.l) + (a - other.a) * (a - other.a) + (b - other.b) * (b - other.b));
    }

    /** How colourful it is: 0 for greys. */
    double chroma() {
        return Math.hypot(a, b);
    }

    /** The mean colour of a picture. */
    public static Lab mean(Picture picture) {
        List<Lab> rows = new ArrayList<>();
        for (int y = 0; y < picture.height(); y++) {
            List<Lab> row = new ArrayList<>();
            for (int x = 0; x < picture.width(); x++) {
                row.add(of(picture, x, y));
            }
            rows.add(mean(row));
        }
        return mean(rows);
    }

    /** Of at least one colour. */
    public static Lab mean(List<Lab> colours) {
        double n = colours.size();
        double l = 0;
        double a = 0;
        double b = 0;
        for (Lab colour : colours) {
            l += colour.l / n;
            a += colour.a / n;
            b += colour.b / n;
        }
        return new Lab(l, a, b);
    }

    /** The angle between two hues, 0 to pi. */
    double hueFrom(Lab other) {
        return Math.abs(Math.atan2(a * other.b - b * other.a, a * other.a + b * other.b));
    }

    /** The sRGB value, 0 to 255, of a grey of a lightness of 0 to 100. */
    static double grey(double lightness) {
        double linear = lightness > 8 ? Math.pow((lightness + 16) / 116, 3) : lightness / 903.3;
        return 255 * (linear <= 0.0031308 ? 12.92 * linear : 1.055 * Math.pow(linear, 1 / 2.4) - 0.055);
    }

    private static double root(double t) {
        return t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16.0 / 116;
    }
}
