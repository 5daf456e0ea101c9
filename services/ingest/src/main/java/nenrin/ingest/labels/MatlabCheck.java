package nenrin.ingest.labels;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;

/**
 * Whether a MATLAB file (level 5; "MAT-File Format", The MathWorks, chapter 1) is what it says of its own sizes. The library that reads it
 * believes them: a file of 335 bytes made it ask for gigabytes. Everything must lie within what it is part of, and an array may have no more
 * members than bytes.
 */
final class MatlabCheck {
    private static final int HEADER = 128;
    private static final int BYTE_ORDER = 126;
    private static final int TAG = 8;
    private static final int MATRIX = 14;
    private static final int COMPRESSED = 15;
    private static final int LARGEST_UNPACKED = 256 << 20;
    private static final int DEEPEST = 8;
    private static final int CELLS = 1;
    private static final int STRUCTURE = 2;

    private final int largestUnpacked;
    private int unpacked;

    private MatlabCheck(int largestUnpacked) {
        this.largestUnpacked = largestUnpacked;
    }

    /** Whether it is safe to be read. */
    static boolean holds(byte[] file) {
        return holds(file, LARGEST_UNPACKED);
    }

    /** @param largestUnpacked how many bytes it may have in all */
    static boolean holds(byte[] file, int largestUnpacked) {
        if (file.length < HEADER) {
            return false;
        }
        ByteOrder order = file[BYTE_ORDER] == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN;
        return new MatlabCheck(largestUnpacked)
                .hold(
                        ByteBuffer.wrap(file, HEADER, file.length - HEADER)
                                .slice()
                                .order(order),
                        0);
    }

    /** Whether elements, one behind the other, fill this. */
    private boolean hold(ByteBuffer elements, int depth) {
        while (elements.remaining() >= TAG) {
            Element element = Element.next(elements);
            if (element == null || !holds(element, depth)) {
                return false;
            }
        }
        return elements.remaining() == 0;
    }

    private boolean holds(Element element, int depth) {
        return switch (element.type) {
            case COMPRESSED -> depth == 0 && holdUnpacked(element.data, depth);
            case MATRIX -> depth < DEEPEST && holdsMatrix(element.data, depth);
            default -> true;
        };
    }

    /** Flags, then sides, then whatever the flags say. */
    private boolean holdsMatrix(ByteBuffer data, int depth) {
        if (data.remaining() == 0) {
            return true;
        }
        int size = data.remaining();
        Element flags = Element.next(data);
        Element sides = flags == null ? null : Element.next(data);
        if (flags == null || sides == null || flags.data.remaining() < Integer.BYTES) {
            return false;
        }
        int kind = flags.data.getInt() & 0xFF;
        int leastBytes = kind == CELLS || kind == STRUCTURE ? TAG : 1;
        return members(sides.data) <= size / leastBytes && hold(data, depth + 1);
    }

    private static long members(ByteBuffer sides) {
        long members = 1;
        while (sides.remaining() >= Integer.BYTES) {
            int side = sides.getInt();
            members = side < 0 || members > Integer.MAX_VALUE ? Long.MAX_VALUE : members * side;
        }
        return members;
    }

    private boolean holdUnpacked(ByteBuffer packed, int depth) {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(packed);
            byte[] bytes = new byte[1 << 16];
            int length = 0;
            while (!inflater.finished()) {
                if (length == bytes.length) {
                    bytes = Arrays.copyOf(bytes, 2 * length);
                }
                int more = inflater.inflate(bytes, length, bytes.length - length);
                length += more;
                unpacked += more;
                if (unpacked > largestUnpacked || (more == 0 && !inflater.finished())) {
                    return false;
                }
            }
            return hold(ByteBuffer.wrap(bytes, 0, length).slice().order(packed.order()), depth + 1);
        } catch (DataFormatException damaged) {
            return false;
        } finally {
            inflater.end();
        }
    }

    /** A part of the file: a tag of type and size, and the data. Up to four bytes of data stand in the tag itself. */
    private record Element(int type, ByteBuffer data) {
        private static final int SMALL = 4;

        /** The next of some; null where it does not fit. */
        static @Nullable Element next(ByteBuffer elements) {
            if (elements.remaining() < TAG) {
                return null;
            }
            int start = elements.position();
            int type = elements.getInt();
            if (type >>> Short.SIZE != 0) {
                int size = type >>> Short.SIZE;
                elements.position(start + TAG);
                return size > SMALL ? null : new Element(type & 0xFFFF, part(elements, start + SMALL, size));
            }
            int size = elements.getInt();
            if (size < 0 || size > elements.remaining()) {
                return null;
            }
            ByteBuffer data = part(elements, start + TAG, size);
            int padding = type == COMPRESSED ? 0 : -size & (TAG - 1);
            elements.position(Math.min(elements.limit(), start + TAG + size + padding));
            return new Element(type, data);
        }

        private static ByteBuffer part(ByteBuffer elements, int from, int size) {
            return elements.slice(from, size).order(elements.order());
        }
    }
}
