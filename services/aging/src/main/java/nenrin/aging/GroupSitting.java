package nenrin.aging;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import nenrin.aging.TargetYears.Years;
import nenrin.events.AgingRequest;
import nenrin.imaging.Picture;
import nenrin.networks.readers.AgeReading;

/**
 * The faces of one photo that are aged together.
 *
 * @param sittings at least one; the first is the one whose age and place the answers tell
 */
record GroupSitting(AgingRequest request, List<Sitting> sittings, Networks networks) {

    static GroupSitting of(AgingRequest request, List<Portrait> portraits, ServedModel model, Networks networks) {
        List<AgeReading> read =
                networks.readings(portraits.stream().map(Portrait::forReading).toList());
        List<Sitting> sittings = IntStream.range(0, portraits.size())
                .mapToObj(i -> Sitting.of(request, portraits.get(i), read.get(i), model, networks))
                .toList();
        return new GroupSitting(request, sittings, networks);
    }

    Sitting first() {
        return sittings.getFirst();
    }

    /** The photo at each of the first face's years, and what it was asked for. */
    sealed interface Shown {
        /**
         * All can be shown. Photos may be large, so each is made when it is asked for.
         *
         * @param years of the first face
         * @param photo by the place of its year
         */
        record Photos(Years years, IntFunction<Picture> photo) implements Shown {
            int count() {
                return years.each().size();
            }
        }

        /** An age leads out of range. */
        record OutOfRange(String sentence) implements Shown {}
    }

    Shown shown() {
        List<Years> years = new ArrayList<>();
        for (Sitting sitting : sittings) {
            switch (TargetYears.of(request.targets(), sitting.age())) {
                case TargetYears.OutOfRange(String sentence) -> {
                    return new Shown.OutOfRange(sentence);
                }
                case Years each -> years.add(each.shownAs(request.rendering().form(), sitting.age()));
            }
        }
        return new Shown.Photos(years.getFirst(), photos(years));
    }

    /** The answer's files, of at most {@code largest} bytes each. */
    AnswerFiles files(int largest) {
        return new AnswerFiles(request, first(), largest);
    }

    private IntFunction<Picture> photos(List<Years> years) {
        List<List<Retouch>> retouches = IntStream.range(0, sittings.size())
                .mapToObj(i -> sittings.get(i).retouches(request, years.get(i)))
                .toList();
        return year -> photo(retouches, year);
    }

    private Picture photo(List<List<Retouch>> retouches, int year) {
        Picture photo = first().portrait().photo();
        for (List<Retouch> face : retouches) {
            photo = face.get(year).onto(photo);
        }
        return photo;
    }
}
