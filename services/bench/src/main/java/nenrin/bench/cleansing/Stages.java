package nenrin.bench.cleansing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nenrin.cleansing.duplicates.Fingerprint;
import nenrin.cleansing.measuring.FaceMeasurer;
import nenrin.imaging.Picture;
import nenrin.imaging.decoding.Decoded;
import nenrin.imaging.decoding.PictureDecoder;
import nenrin.imaging.detection.Face;
import nenrin.imaging.detection.FaceFinder;
import nenrin.imaging.drawn.DrawnMeasure;
import nenrin.imaging.encoding.PictureEncoder;
import nenrin.imaging.measures.FaceMeasure;
import nenrin.imaging.measures.Sighting;
import nenrin.networks.flaws.FlawNet;
import nenrin.networks.readers.ImpartialReaders;

/** What a measurer does with pictures, step by step, each on all of them before the next, so that each can be timed by itself. */
record Stages(PictureDecoder decoder, FaceFinder finder, FlawNet flaws, ImpartialReaders readers) {

    /** @param pictures bytes by face id */
    void run(Map<String, byte[]> pictures, Stopwatch watch) {
        List<Picture> photos = watch.time("decode", () -> decoded(pictures));
        List<List<Face>> found = watch.time(
                "find the face", () -> photos.stream().map(finder::find).toList());
        Map<String, Sighting> seen = watch.time("put it on the template", () -> seen(pictures, photos, found));
        List<Picture> crops = seen.values().stream().map(Sighting::crop).toList();
        watch.time("writing, covered, drawn: the net", () -> flaws.read(crops));
        watch.time(
                "drawn: the slopes",
                () -> crops.stream().map(new DrawnMeasure()::of).toList());
        watch.time("age and gender: two nets", () -> readers.read(List.copyOf(seen.keySet()), crops));
        for (FaceMeasure measure : FaceMeasurer.MEASURES) {
            watch.time(
                    measure.name(),
                    () -> seen.values().stream().map(measure::of).toList());
        }
        watch.time(
                "hashes for duplicates",
                () -> crops.stream().map(Fingerprint::hashes).toList());
        watch.time(
                "encode the crop",
                () -> crops.stream()
                        .map(crop -> PictureEncoder.jpeg(crop, FaceMeasurer.JPEG_QUALITY))
                        .toList());
    }

    private List<Picture> decoded(Map<String, byte[]> pictures) {
        List<Picture> photos = new ArrayList<>();
        for (byte[] bytes : pictures.values()) {
            if (decoder.decode(bytes) instanceof Decoded.Readable(Picture picture, var format)) {
                photos.add(picture);
            } else {
                throw new IllegalArgumentException("A picture can't be read; the bench wants those that can.");
            }
        }
        return photos;
    }

    private static Map<String, Sighting> seen(
            Map<String, byte[]> pictures, List<Picture> photos, List<List<Face>> found) {
        Map<String, Sighting> seen = new LinkedHashMap<>();
        int i = 0;
        for (String faceId : pictures.keySet()) {
            seen.put(faceId, Sighting.of(photos.get(i), found.get(i)));
            i++;
        }
        return seen;
    }
}
