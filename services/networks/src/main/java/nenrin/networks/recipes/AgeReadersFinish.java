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
 * Makes of two trained readers what ships: {@code AgeReadersFinish faces.zip landmarks.csv in/ out/}. Each is measured on the faces that
 * neither saw, every other of which calibrates it: its interval is measured on the rest of them. Which faces each has seen is written beside it.
 */
public final class AgeReadersFinish {
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
        AgeReaderFigures a = finish.finish(Share.A);
        AgeReaderFigures b = finish.finish(Share.B);
        System.out.println("both: " + a.and(b).named());
    }

    private AgeReaderFigures finish(Share own) throws IOException {
        String name = "age-reader-" + own.name().toLowerCase(Locale.ROOT);
        ModelFile trained = ModelFiles.read(in.resolve(name + ".safetensors"));
        ModelFile calibrated = new AgeReaderCalibration(trained, calibrating()).calibrated();
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

    /** The other half's faces won't do: a reader may have been taught by the reader that learnt from them. */
    private List<TrainingFace> calibrating() {
        List<TrainingFace> heldOut = faces.of(Share.HELD_OUT);
        return IntStream.range(0, heldOut.size())
                .filter(i -> !AgeReaderFigures.showsInterval(i))
                .mapToObj(heldOut::get)
                .toList();
    }

    private AgeReaderFigures figures(ModelFile model) {
        List<TrainingFace> heldOut = faces.of(Share.HELD_OUT);
        AgeReader reader = new AgeReader(model);
        return new AgeReaderFigures(
                heldOut, reader.read(heldOut.stream().map(TrainingFace::crop).toList()));
    }
}
