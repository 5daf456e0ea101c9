package nenrin.aging;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nenrin.aging.GroupSitting.Shown.Photos;
import nenrin.events.AgingRequest;
import nenrin.events.ResultForm;
import nenrin.imaging.Picture;
import nenrin.imaging.strips.Captioned;
import nenrin.imaging.strips.Strip;

/** Aged photos as the files of an answer, in the form that the request wants. */
final class AnswerFiles {
    private final AgingRequest request;
    private final Portrait portrait;
    private final double ageRead;
    private final int largest;

    AnswerFiles(AgingRequest request, Sitting first, int largest) {
        this.request = request;
        portrait = first.portrait();
        ageRead = first.read().age();
        this.largest = largest;
    }

    /**
     * One of an answer's files.
     *
     * @param face the first face in it, as age readers want it; of a file of several ages the oldest
     * @param years at which the face is shown there
     */
    record Made(AnswerFile file, Picture face, int years) {}

    /** How many files the answer has. */
    int count(Photos photos) {
        return request.rendering().form() == ResultForm.PICTURES ? photos.count() : 1;
    }

    /** One of them, counted from 0; nothing where it has no file of at most {@code largest} bytes. */
    Optional<Made> make(Photos photos, int i) {
        return switch (request.rendering().form()) {
            case PICTURES -> picture(photos, i);
            case STRIP -> together(photos, panels -> file(strip(panels)));
            case SWEEP -> together(photos, panels -> AnswerFile.moving(thereAndBack(panels), largest));
        };
    }

    private Optional<Made> picture(Photos photos, int i) {
        Picture photo = photos.photo().apply(i);
        return file(shown(photo))
                .map(file -> made(file, photo, photos.years().each().get(i)));
    }

    private Made made(AnswerFile file, Picture photo, int years) {
        return new Made(file, portrait.with(photo).forReading(), years);
    }

    private Optional<AnswerFile> file(Picture picture) {
        return AnswerFile.of(picture, portrait.format(), request.rendering(), largest);
    }

    /** All ages in one file, which {@code filing} makes of them. */
    private Optional<Made> together(Photos photos, Function<List<Captioned>, Optional<AnswerFile>> filing) {
        List<Integer> years = photos.years().each();
        List<Captioned> panels = new ArrayList<>();
        Picture last = portrait.photo();
        for (int i = 0; i < photos.count(); i++) {
            last = photos.photo().apply(i);
            panels.add(new Captioned(Strip.fitted(shown(last)), years.get(i).toString()));
        }
        Picture oldest = last;
        return filing.apply(panels).map(file -> made(file, oldest, years.getLast()));
    }

    /** The face as it came first. */
    private Picture strip(List<Captioned> panels) {
        List<Captioned> all = new ArrayList<>(panels);
        all.addFirst(new Captioned(shown(portrait.photo()), caption()));
        return Strip.of(all);
    }

    private String caption() {
        Integer given = request.age();
        return given == null ? "reads %.0f".formatted(ageRead) : "is " + given;
    }

    /** Without showing either end twice. */
    private static List<Picture> thereAndBack(List<Captioned> panels) {
        List<Picture> round = new ArrayList<>();
        panels.forEach(panel -> round.add(Strip.of(List.of(panel))));
        round.addAll(List.copyOf(round.subList(1, round.size() - 1)).reversed());
        return round;
    }

    private Picture shown(Picture photo) {
        return request.rendering().cropToFace() ? portrait.with(photo).cropped() : photo;
    }
}
