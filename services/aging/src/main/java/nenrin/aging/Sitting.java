package nenrin.aging;

import java.util.List;
import nenrin.events.AgingRequest;
import nenrin.events.Gender;
import nenrin.imaging.Picture;
import nenrin.networks.flaws.Drawings;
import nenrin.networks.flaws.FlawReading;
import nenrin.networks.readers.AgeReading;

/**
 * One face, one who ages it, and what was read from the face before anything was changed.
 *
 * @param portrait the photo as it came
 * @param read age and gender as the reader sees them
 * @param age how old the person is taken to be, years: as the request says, else as the face looks
 * @param drawn whether the face is a drawing
 * @param flaws what lies over it
 * @param artist ages it
 */
record Sitting(Portrait portrait, AgeReading read, double age, boolean drawn, FlawReading flaws, Artist artist) {

    /** A drawing goes its own way, unless the request names a model. */
    static Sitting of(AgingRequest request, Portrait portrait, AgeReading read, ServedModel model, Networks networks) {
        Picture crop = portrait.forReading();
        FlawReading flaws = networks.flaws(crop);
        boolean drawn = Drawings.isDrawn(crop, flaws);
        Artist artist = drawn && request.model() == null
                ? DrawnArtist.of(portrait)
                : new ModelArtist(portrait, read.age(), femaleness(request, read), model, networks);
        Integer given = request.age();
        return new Sitting(portrait, read, given == null ? artist.apparentAge() : given, drawn, flaws, artist);
    }

    private static double femaleness(AgingRequest request, AgeReading read) {
        Gender given = request.gender();
        return given == null ? read.femaleness() : given.number();
    }

    /** What makes the face look these ages, at the request's strength. */
    List<Retouch> retouches(AgingRequest request, TargetYears.Years years) {
        return artist.retouches(age, years.each(), request.rendering().strength() / 100.0);
    }
}
