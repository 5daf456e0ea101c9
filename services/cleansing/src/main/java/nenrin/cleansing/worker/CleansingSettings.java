package nenrin.cleansing.worker;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Map;
import java.util.Optional;
import nenrin.cleansing.deciding.PicturesOf;
import nenrin.cleansing.deciding.Preset;

/** What can be set of cleansing. */
@ConfigMapping(prefix = "nenrin.cleansing")
public interface CleansingSettings {
    /** How many pictures are measured at once; 0 for as many as there are cores. */
    @WithDefault("0")
    int threads();

    /** What must hold of a face that is kept. */
    PolicySettings policy();

    /** What must hold of a face that is kept. */
    interface PolicySettings {
        /** What holds where nothing else is said. */
        @WithDefault("standard")
        Preset preset();

        /** What the set is made of: photos, drawings or both. */
        @WithDefault("photos")
        PicturesOf picturesOf();

        /** How many years the ages claimed of the same bytes may lie apart, years; the preset says it where this doesn't. */
        Optional<Integer> agesApart();

        /** The least scores of measures that shall differ from the preset's, 0 (does not count) to 100. */
        Map<String, Integer> leastScores();
    }
}
