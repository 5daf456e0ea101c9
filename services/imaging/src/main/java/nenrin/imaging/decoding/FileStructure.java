package nenrin.imaging.decoding;

import java.util.Optional;

/**
 * What a file says of its picture, read from the bytes without decoding.
 *
 * @param width in pixels, as the header says
 * @param height in pixels, as the header says
 * @param scans passes over the picture; 1 but for progressive JPEGs
 * @param complete whether the file reaches its own end
 */
public record FileStructure(int width, int height, int scans, boolean complete) {
    /** Empty if there is no header to read. */
    static Optional<FileStructure> of(PictureFormat format, byte[] bytes) {
        Bytes reader = new Bytes(bytes);
        FileStructure structure = switch (format) {
            case JPEG -> JpegWalk.of(reader);
            case PNG -> PngWalk.of(reader);
            case WEBP -> WebpWalk.of(reader);
        };
        return structure.width > 0 && structure.height > 0 ? Optional.of(structure) : Optional.empty();
    }
}
