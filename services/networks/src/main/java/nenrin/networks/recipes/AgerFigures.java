package nenrin.networks.recipes;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import java.util.stream.IntStream;
import nenrin.networks.Ager;
import nenrin.networks.AgerLoading.Loaded;
import nenrin.networks.Agers;
import nenrin.networks.engine.Pixels;
import nenrin.networks.files.ModelFile;
import nenrin.networks.readers.AgeReader;
import nenrin.networks.training.TrainingFace;

/** What age reader B, from which no ager learns, says of held-out faces after ageing. */
final class AgerFigures {
    private static final int MOST_FACES = 60;
    private static final int[] TARGETS = {3, 8, 13, 18, 25, 35, 45, 55, 65, 78};

    private final List<TrainingFace> faces;
    private final AgeReader reader;

    AgerFigures(List<TrainingFace> heldOut, AgeReader reader) {
        int every = Math.max(1, heldOut.size() / MOST_FACES);
        faces = IntStream.range(0, heldOut.size())
                .filter(i -> i % every == 0)
                .mapToObj(heldOut::get)
                .toList();
        this.reader = reader;
    }

    Map<String, String> of(ModelFile model) {
        if (faces.isEmpty() || !(Agers.load(model) instanceof Loaded(Ager ager))) {
            return Map.of();
        }
        StringJoiner ages = new StringJoiner(" ");
        StringJoiner changes = new StringJoiner(" ");
        for (int target : TARGETS) {
            double read = 0;
            double change = 0;
            for (TrainingFace face : faces) {
                float[] pixels = Pixels.toFloats(face.crop());
                float gender = face.female() ? 1 : 0;
                int size = face.crop().width();
                float[] aged = ager.changes(pixels, new float[] {target}, new float[] {gender})
                        .appliedTo(pixels, size);
                for (int i = 0; i < pixels.length; i++) {
                    change += Math.abs(aged[i] - pixels[i]) / pixels.length / faces.size();
                }
                read += reader.read(Pixels.toPicture(aged, 0, size, size)).age() / faces.size();
            }
            ages.add(String.format(Locale.ROOT, "%.0f", read));
            changes.add(String.format(Locale.ROOT, "%.3f", change));
        }
        return Map.of(
                "ages read by reader B at the targets 3 8 13 18 25 35 45 55 65 78", ages.toString(),
                "mean change at those targets, pixels in -1 to 1", changes.toString());
    }
}
