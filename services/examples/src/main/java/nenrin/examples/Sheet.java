package nenrin.examples;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import nenrin.imaging.Picture;
import nenrin.imaging.decoding.Decoded.Readable;
import nenrin.imaging.decoding.PictureDecoder;
import nenrin.imaging.encoding.PictureEncoder;
import nenrin.imaging.strips.Grid;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;

/**
 * Thumbnails of a minute.
 *
 * @param thumbnails JPEGs, at most {@value #MOST}; what comes after them is only counted
 * @param count how many there were
 */
record Sheet(List<byte[]> thumbnails, int count) {
    static final Sheet EMPTY = new Sheet(List.of(), 0);

    private static final int COLUMNS = 8;
    private static final int MOST = 48;
    private static final double QUALITY = 0.9;

    Sheet with(byte[] thumbnail) {
        List<byte[]> more = new ArrayList<>(thumbnails);
        if (more.size() < MOST) {
            more.add(thumbnail);
        }
        return new Sheet(List.copyOf(more), count + 1);
    }

    /** All of them in one picture. */
    byte[] jpeg() {
        List<Picture> pictures = thumbnails.stream().map(Sheet::picture).toList();
        List<Grid.Row> rows = new ArrayList<>();
        for (int from = 0; from < pictures.size(); from += COLUMNS) {
            rows.add(new Grid.Row("", pictures.subList(from, Math.min(from + COLUMNS, pictures.size()))));
        }
        List<String> captions = new ArrayList<>(Collections.nCopies(COLUMNS, ""));
        captions.set(0, count + " aged");
        return PictureEncoder.jpeg(Grid.draw(captions, rows, Thumbnails.SIDE), QUALITY);
    }

    private static Picture picture(byte[] jpeg) {
        return switch (new PictureDecoder().decode(jpeg)) {
            case Readable readable -> readable.picture();
            case nenrin.imaging.decoding.Decoded.Unreadable no -> throw new IllegalStateException(no.sentence());
        };
    }

    /** How Kafka Streams keeps it. */
    static Serde<Sheet> serde() {
        return Serdes.serdeFrom((topic, sheet) -> sheet.bytes(), (topic, bytes) -> of(bytes));
    }

    private byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(count);
            for (byte[] thumbnail : thumbnails) {
                out.writeInt(thumbnail.length);
                out.write(thumbnail);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static Sheet of(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            int count = in.readInt();
            List<byte[]> thumbnails = new ArrayList<>();
            while (in.available() > 0) {
                thumbnails.add(in.readNBytes(in.readInt()));
            }
            return new Sheet(List.copyOf(thumbnails), count);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
