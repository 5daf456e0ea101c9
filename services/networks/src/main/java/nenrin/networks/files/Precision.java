package nenrin.networks.files;

/** How a number of a tensor is stored. */
public enum Precision {
    /** IEEE 754 half precision: 2 bytes. */
    F16(2),
    /** IEEE 754 single precision: 4 bytes. */
    F32(4);

    private final int bytes;

    Precision(int bytes) {
        this.bytes = bytes;
    }

    /** Bytes that one number takes. */
    public int bytes() {
        return bytes;
    }
}
