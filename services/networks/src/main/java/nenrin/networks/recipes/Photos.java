package nenrin.networks.recipes;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import nenrin.imaging.Picture;
import nenrin.imaging.alignment.Aligner;
import nenrin.networks.likeness.Likeness;
import nenrin.networks.residual.AgeGroups;

/** The photos of a zip: what differs only in its file, crop or compression counts as one. */
final class Photos {
    private Photos() {}

    /**
     * A photo and what is known of whom it shows.
     *
     * @param crops of each of its files, aligned, of the likeness net's side; one or more
     * @param kind number of the age group and gender
     */
    record Photo(List<Picture> crops, int kind, Share share) {}

    private record File(String cluster, Picture crop, int kind, Share share) {
        static File of(ListedFace face) {
            return new File(
                    HexFormat.of().formatHex(face.cluster()),
                    Aligner.align(face.picture(), face.landmarks(), Likeness.SIZE)
                            .crop(),
                    2 * AgeGroups.of(face.age()) + (face.female() ? 1 : 0),
                    face.share());
        }
    }

    /** All of them. */
    static List<Photo> read(FaceZip zip) throws IOException {
        Collection<List<File>> clusters = zip.read(File::of).stream()
                .collect(Collectors.groupingBy(File::cluster))
                .values();
        List<Photo> photos = new ArrayList<>();
        for (List<File> files : clusters) {
            File first = files.getFirst();
            photos.add(new Photo(files.stream().map(File::crop).toList(), first.kind(), first.share()));
        }
        return photos;
    }
}
