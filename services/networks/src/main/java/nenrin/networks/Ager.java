package nenrin.networks;

/** A network that knows what must change in a face for it to show another age. One thread at a time may use one. */
public interface Ager {
    /** Side of the square faces it looks at, in pixels. */
    int size();

    /** Name of the model, such as {@code residual}. */
    String name();

    /** Version of the model: a short fingerprint of its weights. */
    String version();

    /**
     * The age to ask for so that a face looks the wanted one: agers fall short, the more the further it is.
     *
     * @param own how old the face looks, years
     * @param wanted years
     * @return 0 to 100 years; {@code own} where that is wanted
     */
    float aimed(float own, float wanted);

    /**
     * What must change in faces so that they show an age.
     *
     * @param faces [n, size, size, 3], aligned faces in [-1, 1], red first
     * @param ages [n] wanted ages in years, 0 to 100
     * @param femaleness [n] 0 (male) to 1 (female)
     */
    Changes changes(float[] faces, float[] ages, float[] femaleness);
}
