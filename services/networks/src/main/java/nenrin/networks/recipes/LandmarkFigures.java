package nenrin.networks.recipes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nenrin.imaging.Picture;
import nenrin.imaging.geometry.Box;
import nenrin.networks.engine.Natives;
import nenrin.networks.files.ModelFile;
import nenrin.networks.files.ModelReading.Invalid;
import nenrin.networks.files.ModelReading.Valid;
import nenrin.networks.files.Safetensors;
import nenrin.networks.files.ShippedModels;
import nenrin.networks.landmarks.LandmarkNet;
import nenrin.networks.landmarks.LandmarkSample;
import nenrin.networks.recipes.LandmarkReadings.Reading;

/**
 * How good a landmark net is on faces that it never saw: {@code LandmarkFigures faces.zip landmarks.csv photos/ drawn/ [model]}. Without
 * a model's file, the one that ships. Errors are shares of the eyes' distance, the mean over the five points.
 */
public final class LandmarkFigures {
    private final LandmarkFaces faces;
    private final int most;

    /** On at most so many faces of each kind. */
    LandmarkFigures(LandmarkFaces heldOut, int most) {
        faces = heldOut;
        this.most = most;
    }

    /** See the class. */
    public static void main(String[] arguments) throws IOException {
        Natives.choose();
        FaceZip zip = new FaceZip(Path.of(arguments[0]), Path.of(arguments[1]));
        LandmarkFaces heldOut = LandmarkFaces.read(zip, Path.of(arguments[2]), Path.of(arguments[3]))
                .getLast();
        ModelFile model = model(arguments, 4);
        System.out.printf("%n| held out | |%n|---|---:|%n");
        new LandmarkFigures(heldOut, 500)
                .measure(new LandmarkNet(model))
                .forEach((what, figure) -> System.out.printf("| %s | %s |%n", what, figure));
    }

    /** The model whose file is the argument at that place; the one that ships where there is none. */
    static ModelFile model(String[] arguments, int place) throws IOException {
        return arguments.length > place ? model(Path.of(arguments[place])) : ShippedModels.landmarks();
    }

    static ModelFile model(Path path) throws IOException {
        return switch (Safetensors.read(Files.readAllBytes(path))) {
            case Valid(ModelFile file) -> file;
            case Invalid(String code, String sentence) -> throw new IOException(code + ": " + sentence);
        };
    }

    /** Every figure by its name. */
    Map<String, String> measure(LandmarkNet net) {
        Map<String, String> figures = new LinkedHashMap<>();
        LandmarkReadings crops = new LandmarkReadings(faces.photographed().stream()
                .limit(most)
                .map(face -> reading(net, face))
                .toList());
        RoughBoxes boxes = new RoughBoxes(faces.photographed(), List.of(), faces.surroundings(), 7);
        LandmarkReadings rough = readings(net, boxes::rough);
        figures.put("points error, aligned crops", number(crops.error()));
        figures.put("points error, off, turned and scaled", number(rough.error()));
        figures.put("whole faces recognised, aligned crops", number(crops.recognised()));
        figures.put("whole faces recognised, off, turned and scaled", number(rough.recognised()));
        for (NotAFace kind : NotAFace.values()) {
            LandmarkReadings misses = readings(net, () -> boxes.miss(kind));
            String name = kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
            figures.put("AUC against " + name, number(rough.areaAgainst(misses)));
            figures.put("taken for a whole face: " + name, number(misses.recognised()));
        }
        RoughBoxes drawings = new RoughBoxes(faces.drawn(), List.of(), faces.surroundings(), 8);
        LandmarkReadings roughDrawings = readings(net, drawings::rough);
        figures.put("points error, drawn, aligned", number(alignedDrawings(net).error()));
        figures.put("points error, drawn, off, turned and scaled", number(roughDrawings.error()));
        figures.put("whole faces recognised, drawn", number(roughDrawings.recognised()));
        return figures;
    }

    /** Drawn faces where a detector that knew them would put the frame: upright, with the template's size and place. */
    private LandmarkReadings alignedDrawings(LandmarkNet net) {
        return new LandmarkReadings(faces.drawn().stream()
                .map(face ->
                        new Reading(face.landmarks(), net.find(face.picture(), FramedPicture.frame(face.landmarks()))))
                .toList());
    }

    private LandmarkReadings readings(LandmarkNet net, Supplier<LandmarkSample> draw) {
        return new LandmarkReadings(Stream.generate(draw)
                .limit(most)
                .map(sample -> new Reading(sample.landmarks(), net.find(sample.picture(), whole(sample.picture()))))
                .toList());
    }

    private static Reading reading(LandmarkNet net, MarkedFace face) {
        return new Reading(face.landmarks(), net.find(face.picture(), whole(face.picture())));
    }

    private static Box whole(Picture picture) {
        return new Box(0, 0, picture.width(), picture.height());
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.4f", value);
    }
}
