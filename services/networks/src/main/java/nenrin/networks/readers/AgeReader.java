package nenrin.networks.readers;

import java.util.List;
import nenrin.imaging.Picture;
import nenrin.networks.files.ModelFile;

/** Reads age and gender from aligned faces. One thread at a time may use one. */
@SuppressWarnings("DoNotCallSuggester")
public final class AgeReader {
    /** The reader with a file's weights, such as {@code ShippedModels.ageReader()}. */
    public AgeReader(ModelFile file) {
        throw new UnsupportedOperationException("being built");
    }

    /** Reads square aligned crops of at least 64x64 pixels; larger ones are averaged down. */
    public List<AgeReading> read(List<Picture> crops) {
        throw new UnsupportedOperationException("being built");
    }
}
