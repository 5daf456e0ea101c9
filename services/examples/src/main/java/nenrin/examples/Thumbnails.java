package nenrin.examples;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import nenrin.events.AgedPicture;
import nenrin.events.AgingResult;
import nenrin.events.Message;
import nenrin.events.Reading.Read;
import nenrin.imaging.Picture;
import nenrin.imaging.alignment.Aligner;
import nenrin.imaging.decoding.Decoded.Readable;
import nenrin.imaging.decoding.PictureDecoder;
import nenrin.imaging.encoding.PictureEncoder;
import nenrin.imaging.geometry.Similarity;
import org.apache.kafka.streams.processor.api.ContextualFixedKeyProcessor;
import org.apache.kafka.streams.processor.api.FixedKeyRecord;

/** A small square picture for each aged one; nothing for what is none. The headers say which is which. */
final class Thumbnails extends ContextualFixedKeyProcessor<String, byte[], byte[]> {
    /** Sides, pixels. */
    static final int SIDE = 96;

    private static final double QUALITY = 0.85;

    private final PictureDecoder decoder = new PictureDecoder();

    @Override
    public void process(FixedKeyRecord<String, byte[]> record) {
        if (AgingResult.read(message(record)) instanceof Read<?>(AgedPicture aged)
                && decoder.decode(aged.picture()) instanceof Readable shown) {
            context().forward(record.withValue(PictureEncoder.jpeg(square(shown.picture()), QUALITY)));
        }
    }

    private static Message message(FixedKeyRecord<String, byte[]> record) {
        Map<String, String> headers = new LinkedHashMap<>();
        record.headers().forEach(header -> {
            byte[] value = header.value();
            headers.put(header.key(), value == null ? "" : new String(value, StandardCharsets.UTF_8));
        });
        return new Message(record.key(), headers, record.value());
    }

    /** The middle of it. */
    private static Picture square(Picture picture) {
        double scale = (double) SIDE / Math.min(picture.width(), picture.height());
        double left = (SIDE - scale * picture.width()) / 2;
        double top = (SIDE - scale * picture.height()) / 2;
        return Aligner.warp(picture, new Similarity(scale, 0, left, top), SIDE);
    }
}
