package nenrin.networks.recipes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nenrin.networks.readers.AgeReading;
import nenrin.networks.training.TrainingFace;

/** How good readings are on faces that the reader never saw. */
final class AgeReaderFigures {
    private final List<TrainingFace> faces;
    private final List<AgeReading> readings;

    AgeReaderFigures(List<TrainingFace> faces, List<AgeReading> readings) {
        this.faces = faces;
        this.readings = readings;
    }

    /** The same faces as two readers together see them. */
    AgeReaderFigures and(AgeReaderFigures other) {
        List<AgeReading> both = new ArrayList<>();
        for (int i = 0; i < readings.size(); i++) {
            both.add(readings.get(i).and(other.readings.get(i)));
        }
        return new AgeReaderFigures(faces, both);
    }

    /** Mean distance of the age read from the label, years. */
    double error() {
        return mean((face, reading) -> Math.abs(reading.age() - Math.min(face.age(), 90)));
    }

    /** Share of faces whose label lies in the interval that should hold 80 %. */
    double covered() {
        return mean((face, reading) -> {
            double age = Math.min(face.age(), 90);
            // A label is a whole year and stands for half a year to both sides of it; the interval's edges are read
            // alike.
            return age + 0.5 > reading.quantile(0.1) && age - 0.5 < reading.quantile(0.9) ? 1 : 0;
        });
    }

    Map<String, String> named() {
        Map<String, String> figures = new LinkedHashMap<>();
        figures.put("held-out faces", Integer.toString(faces.size()));
        figures.put("held-out mean error, years", String.format(Locale.ROOT, "%.2f", error()));
        figures.put(
                "held-out mean error of the distribution's mean, years",
                String.format(
                        Locale.ROOT,
                        "%.2f",
                        mean((face, reading) -> Math.abs(reading.expectedAge() - Math.min(face.age(), 90)))));
        figures.put(
                "held-out gender right",
                String.format(
                        Locale.ROOT,
                        "%.3f",
                        mean((face, reading) -> reading.femaleness() > 0.5 == face.female() ? 1 : 0)));
        figures.put(
                "labels in the 80 % interval, every other held-out face",
                String.format(Locale.ROOT, "%.3f", everyOther().covered()));
        return figures;
    }

    /** Whether the face at that place is one of those that no calibration has seen. */
    static boolean showsInterval(int place) {
        return place % 2 == 1;
    }

    private AgeReaderFigures everyOther() {
        List<TrainingFace> someFaces = new ArrayList<>();
        List<AgeReading> someReadings = new ArrayList<>();
        for (int i = 0; i < faces.size(); i++) {
            if (showsInterval(i)) {
                someFaces.add(faces.get(i));
                someReadings.add(readings.get(i));
            }
        }
        return new AgeReaderFigures(someFaces, someReadings);
    }

    private interface Figure {
        double of(TrainingFace face, AgeReading reading);
    }

    private double mean(Figure figure) {
        double sum = 0;
        for (int i = 0; i < readings.size(); i++) {
            sum += figure.of(faces.get(i), readings.get(i));
        }
        return sum / readings.size();
    }
}
