package nenrin.cleansing.measuring;

import java.util.List;

/** What networks say of faces. They work best on many at a time. One thread at a time. */
public interface FaceReader {
    /** Reads faces; as many answers, in the same order. */
    List<FaceRead> read(List<Seen> faces);
}
