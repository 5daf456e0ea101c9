package nenrin.aging;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nenrin.aging.GroupSitting.Shown.Photos;
import nenrin.events.AgingRequest;
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
     * An answer's files.
     *
     * @param faces the first face in each of them, as age readers want it; of a file of several ages the oldest
     */
    record Made(List<AnswerFile> files, List<Picture> faces) {}

    /** Nothing where one of them has no file of at most {@code largest} bytes. */
    Optional<Made> of(Photos photos) {
        return switch (request.rendering().form()) {
            case PICTURES -> pictures(photos);
            case STRIP -> together(photos, panels -> file(strip(panels)));
            case SWEEP -> together(photos, panels -> AnswerFile.moving(thereAndBack(panels), largest));
        };
    }

    private Optional<Made> pictures(Photos photos) {
        Made made = new Made(new ArrayList<>(), new ArrayList<>());
        for (int i = 0; i < photos.count(); i++) {
            Picture photo = photos.photo().apply(i);
            Optional<AnswerFile> file = file(shown(photo));
            if (file.isEmpty()) {
                return Optional.empty();
            }
            made.files.add(file.get());
            made.faces.add(portrait.with(photo).forReading());
        }
        return Optional.of(made);
    }

    private Optional<AnswerFile> file(Picture picture) {
        return AnswerFile.of(picture, portrait.format(), request.rendering(), largest);
    }

    /** All ages in one file, which {@code filing} makes of them. */
    private Optional<Made> together(Photos photos, Function<List<Captioned>, Optional<AnswerFile>> filing) {
        List<Captioned> panels = new ArrayList<>();
        Picture last = portrait.photo();
        for (int i = 0; i < photos.count(); i++) {
            last = photos.photo().apply(i);
            String caption = photos.years().each().get(i).toString();
            panels.add(new Captioned(Strip.fitted(shown(last)), caption));
        }
        Picture oldest = portrait.with(last).forReading();
        return filing.apply(panels).map(file -> new Made(List.of(file), List.of(oldest)));
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
