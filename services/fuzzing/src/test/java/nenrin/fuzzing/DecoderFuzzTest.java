package nenrin.fuzzing;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.Optional;
import java.util.stream.Stream;
import nenrin.imaging.Picture;
import nenrin.imaging.decoding.Decoded;
import nenrin.imaging.decoding.PictureDecoder;
import nenrin.imaging.encoding.PictureEncoder;
import nenrin.imaging.madeup.MadeUpFaces;
import org.junit.jupiter.params.provider.MethodSource;

class DecoderFuzzTest {
    private static final PictureDecoder DECODER = new PictureDecoder();

    static Stream<byte[]> files() {
        Picture face = MadeUpFaces.draw(1, 30, true, Optional.empty()).picture();
        Picture small = Picture.filled(9, 7, 0x804020);
        return Stream.of(
                        PictureEncoder.jpeg(face, 0.9),
                        PictureEncoder.png(face),
                        PictureEncoder.jpeg(small, 0.5),
                        PictureEncoder.png(small),
                        webp())
                .flatMap(Mutations::of);
    }

    /** The smallest lossless one: a pixel. */
    private static byte[] webp() {
        return new byte[] {
            'R',
            'I',
            'F',
            'F',
            26,
            0,
            0,
            0,
            'W',
            'E',
            'B',
            'P',
            'V',
            'P',
            '8',
            'L',
            13,
            0,
            0,
            0,
            0x2F,
            0,
            0,
            0,
            0x10,
            0x07,
            0x10,
            0x11,
            0x11,
            (byte) 0x88,
            (byte) 0x88,
            (byte) 0xFE,
            0x07,
            0
        };
    }

    @MethodSource("files")
    @FuzzTest
    void whateverTheBytesAreThereIsAPictureOrASentence(byte[] bytes) {
        switch (DECODER.decode(bytes)) {
            case Decoded.Readable readable ->
                assertThat(readable.picture().width()).isPositive();
            case Decoded.Unreadable unreadable ->
                assertThat(unreadable.sentence()).isNotBlank();
        }
    }
}
