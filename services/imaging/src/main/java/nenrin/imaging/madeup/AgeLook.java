package nenrin.imaging.madeup;

/**
 * What an age does to a face, each from 0 (not at all) to 1 (fully).
 *
 * @param child round head, large eyes, small nose and chin
 * @param grown beard, glasses, make-up
 * @param wrinkled lines in the skin
 * @param grey hair without colour
 * @param sagging cheeks and lids that hang, thin lips
 */
record AgeLook(double child, double grown, double wrinkled, double grey, double sagging) {
    static AgeLook at(int age) {
        return new AgeLook(
                rise(age, 17, 0), rise(age, 14, 22), rise(age, 24, 80), rise(age, 36, 68), rise(age, 40, 88));
    }

    private static double rise(int age, double from, double to) {
        return Math.clamp((age - from) / (to - from), 0, 1);
    }
}
