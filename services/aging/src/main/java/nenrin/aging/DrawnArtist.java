package nenrin.aging;

import java.util.List;
import nenrin.imaging.drawn.DrawnFace;

/**
 * Ages a drawn face as those who draw them do.
 *
 * @param portrait the drawing as it came
 * @param face the face in it
 */
record DrawnArtist(Portrait portrait, DrawnFace face) implements Artist {
    private static final String NAME = "drawn";
    private static final String VERSION = "1";

    static DrawnArtist of(Portrait portrait) {
        return new DrawnArtist(
                portrait, new DrawnFace(portrait.photo(), portrait.face().landmarks()));
    }

    @Override
    public double apparentAge() {
        return face.apparentAge();
    }

    @Override
    public List<Retouch> retouches(double own, List<Integer> years, double strength) {
        return years.stream()
                .map(wanted -> retouch(own, own + strength * (wanted - own)))
                .toList();
    }

    private Retouch retouch(double own, double wanted) {
        return photo -> new DrawnFace(photo, portrait.face().landmarks()).aged(own, wanted);
    }

    @Override
    public String model() {
        return NAME;
    }

    @Override
    public String version() {
        return VERSION;
    }
}
