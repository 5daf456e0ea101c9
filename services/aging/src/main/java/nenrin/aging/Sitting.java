package nenrin.aging;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nenrin.events.AgedPicture;
import nenrin.events.AgingRequest;
import nenrin.events.Gender;
import nenrin.imaging.Picture;
import nenrin.networks.readers.AgeReading;

/**
 * One face, one who ages it, and what was read from the face before anything was changed.
 *
 * @param request what is wanted
 * @param portrait the photo as it came
 * @param read age and gender as the reader sees them
 * @param artist ages it
 */
record Sitting(AgingRequest request, Portrait portrait, AgeReading read, Artist artist, Networks networks) {

    /** A drawing goes its own way, unless the request names a model. */
    static Sitting of(AgingRequest request, Portrait portrait, ServedModel model, Networks networks) {
        AgeReading read = networks.readings(List.of(portrait.forReading())).getFirst();
        boolean drawn = portrait.isDrawn();
        Artist artist = drawn && request.model() == null
                ? DrawnArtist.of(portrait)
                : new ModelArtist(portrait, read.age(), femaleness(request, read), drawn, model, networks);
        return new Sitting(request, portrait, read, artist, networks);
    }

    /** How old the person is taken to be, years: as the request says, else as the face looks. */
    double age() {
        Integer given = request.age();
        return given == null ? artist.apparentAge() : given;
    }

    private static double femaleness(AgingRequest request, AgeReading read) {
        Gender given = request.gender();
        return given == null ? read.femaleness() : given.number();
    }

    /** A picture for each age; nothing where one of them has no file of at most {@code largest} bytes. */
    Optional<List<AgedPicture>> aged(TargetYears.Years years, int largest) {
        List<Picture> faces = new ArrayList<>();
        List<AnswerFile> files = new ArrayList<>();
        for (Portrait changed : (Iterable<Portrait>) artist.portraits(age(), years)::iterator) {
            Picture shown = request.cropToFace() ? changed.cropped() : changed.photo();
            Optional<AnswerFile> file = AnswerFile.of(shown, portrait.format(), largest);
            if (file.isEmpty()) {
                return Optional.empty();
            }
            faces.add(changed.forReading());
            files.add(file.get());
        }
        return Optional.of(pictures(years.each(), files, networks.readings(faces)));
    }

    private List<AgedPicture> pictures(List<Integer> years, List<AnswerFile> files, List<AgeReading> after) {
        List<AgedPicture> pictures = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) {
            pictures.add(new AgedPicture(
                    request.id(),
                    i,
                    files.size(),
                    years.get(i),
                    tenths(read.age()),
                    tenths(after.get(i).age()),
                    portrait.place(),
                    artist.model(),
                    artist.version(),
                    networks.device(),
                    artist.warnings(),
                    files.get(i).contentType(),
                    files.get(i).bytes()));
        }
        return List.copyOf(pictures);
    }

    /** No reader is more exact than this. */
    private static double tenths(double years) {
        return Math.round(10 * years) / 10.0;
    }
}
