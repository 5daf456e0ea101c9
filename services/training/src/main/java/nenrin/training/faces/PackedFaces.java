package nenrin.training.faces;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The clean faces in memory and, the same, in a file, with a bookmark of how far the topic was read. New faces are written behind the others,
 * then the bookmark: what has none behind it never was. Where a face has changed or gone the file is written anew without it, at
 * {@link #settle}.
 */
final class PackedFaces {
    private static final byte FACE = 'F';
    private static final byte BOOKMARK = 'B';

    private final Path file;
    private final TreeMap<String, PackedFace> faces = new TreeMap<>();
    private Bookmark bookmark = Bookmark.begin("");
    private boolean fileIsBehind;

    private PackedFaces(Path file) {
        this.file = file;
    }

    /** What the file holds of faces of this side in pixels; nothing where there is none, or it is of no use. */
    static PackedFaces open(Path file, int size) {
        PackedFaces packed = new PackedFaces(file);
        if (Files.exists(file)) {
            packed.read(size);
        }
        return packed;
    }

    private void read(int size) {
        List<PackedFace> unmarked = new ArrayList<>();
        try {
            Frames.read(file, frame -> {
                if (frame.get() == FACE) {
                    unmarked.add(PackedFace.of(frame, size));
                    return false;
                }
                unmarked.forEach(face -> faces.put(face.id(), face));
                unmarked.clear();
                bookmark = Bookmark.of(StandardCharsets.UTF_8.decode(frame).toString());
                return true;
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (RuntimeException ofAnotherSizeOrVersion) {
            forget("");
        }
    }

    Bookmark bookmark() {
        return bookmark;
    }

    /** In the order of their ids: the same set is the same training, however it lay on the topic. */
    Collection<PackedFace> all() {
        return faces.values();
    }

    /** Takes in what was read up to a bookmark: by face id a face, or nothing where it is gone. Says whether that changed anything. */
    boolean take(Map<String, Optional<PackedFace>> newest, Bookmark upTo) {
        boolean changes = false;
        List<byte[]> frames = new ArrayList<>();
        for (Map.Entry<String, Optional<PackedFace>> entry : newest.entrySet()) {
            Optional<PackedFace> now = entry.getValue();
            Optional<PackedFace> before = Optional.ofNullable(
                    now.isPresent() ? faces.put(entry.getKey(), now.get()) : faces.remove(entry.getKey()));
            changes |= !now.equals(before);
            fileIsBehind |= before.isPresent() && !now.equals(before);
            now.filter(face -> before.isEmpty()).ifPresent(face -> frames.add(frame(FACE, face.toBytes())));
        }
        bookmark = upTo;
        if (!fileIsBehind) {
            append(file, frames.stream());
        }
        return changes;
    }

    /** Brings the file to what is in memory; who has gone has left the disk when this returns. */
    void settle() {
        if (fileIsBehind) {
            Path fresh = file.resolveSibling(file.getFileName() + ".new");
            try {
                Files.deleteIfExists(fresh);
                append(fresh, faces.values().stream().map(face -> frame(FACE, face.toBytes())));
                Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            fileIsBehind = false;
        }
    }

    /** As if nothing had ever been read of the topic of this id. */
    void forget(String topic) {
        faces.clear();
        bookmark = Bookmark.begin(topic);
        fileIsBehind = false;
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The bookmark stands behind the faces that it is about. */
    private void append(Path to, Stream<byte[]> frames) {
        byte[] mark = frame(BOOKMARK, bookmark.toText().getBytes(StandardCharsets.UTF_8));
        try {
            Files.createDirectories(to.toAbsolutePath().getParent());
            Frames.append(to, Stream.concat(frames, Stream.of(mark)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] frame(byte kind, byte[] content) {
        return ByteBuffer.allocate(1 + content.length).put(kind).put(content).array();
    }
}
