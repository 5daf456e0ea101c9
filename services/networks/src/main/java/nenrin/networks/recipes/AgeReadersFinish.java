package nenrin.networks.recipes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import nenrin.networks.engine.Natives;
import nenrin.networks.files.ModelFile;
import nenrin.networks.files.Precision;
import nenrin.networks.files.Safetensors;
import nenrin.networks.readers.AgeReader;
import nenrin.networks.readers.SeenFaces;
import nenrin.networks.recipes.AlignedFaces.Shared;
import nenrin.networks.training.TrainingFace;

/**
 * Makes of two trained readers what ships: {@code AgeReadersFinish faces.zip landmarks.csv in/ out/}. Each is calibrated on faces of the
 * other's half and measured on the faces that neither saw; which faces each has seen is written beside it.
 */
public final class AgeReadersFinish {
    /** Of so many faces the share in an interval is known to within a percentage point. */
    private static final int CALIBRATED_ON = 2500;

    private final AlignedFaces faces;
    private final Path in;
    private final Path out;

    private AgeReadersFinish(AlignedFaces faces, Path in, Path out) throws IOException {
        this.faces = faces;
        this.in = in;
        this.out = Files.createDirectories(out);
    }

    /** See the class. */
    public static void main(String[] arguments) throws IOException {
        Natives.choose();
        FaceZip zip = new FaceZip(Path.of(arguments[0]), Path.of(arguments[1]));
        AgeReadersFinish finish = new AgeReadersFinish(
                AlignedFaces.read(zip, AgeReader.SIZE), Path.of(arguments[2]), Path.of(arguments[3]));
        AgeReaderFigures a = finish.finish(Share.A, Share.B);
        AgeReaderFigures b = finish.finish(Share.B, Share.A);
        System.out.println("both: " + a.and(b).named());
    }

    private AgeReaderFigures finish(Share own, Share other) throws IOException {
        String name = "age-reader-" + own.name().toLowerCase(Locale.ROOT);
        ModelFile trained = ModelFiles.read(in.resolve(name + ".safetensors"));
        ModelFile calibrated = new AgeReaderCalibration(trained, some(faces.of(other))).calibrated();
        AgeReaderFigures figures = figures(calibrated);
        System.out.println(own + ": " + figures.named());
        Map<String, String> metadata = new LinkedHashMap<>(calibrated.metadata());
        metadata.putAll(figures.named());
        ModelFile model = new ModelFile(metadata, calibrated.tensors());
        Files.write(out.resolve(name + ".safetensors"), Safetensors.write(model, Precision.F16));
        List<byte[]> seen = faces.faces().stream()
                .filter(face -> face.share() == own)
                .map(Shared::id)
                .toList();
        Files.write(out.resolve(name + ".seen"), SeenFaces.of(seen).toBytes());
        return figures;
    }

    /** From all over the zip, which is sorted by age. */
    private static List<TrainingFace> some(List<TrainingFace> all) {
        int every = Math.max(1, all.size() / CALIBRATED_ON);
        return IntStream.range(0, all.size() / every)
                .mapToObj(i -> all.get(i * every))
                .toList();
    }

    private AgeReaderFigures figures(ModelFile model) {
        List<TrainingFace> heldOut = faces.of(Share.HELD_OUT);
        AgeReader reader = new AgeReader(model);
        return new AgeReaderFigures(
                heldOut, reader.read(heldOut.stream().map(TrainingFace::crop).toList()));
    }
}
