package nenrin.cleansing.worker;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Map;

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
        /** How many years the ages claimed of the same bytes may lie apart, years. */
        @WithDefault("3")
        int agesApart();

        /** The least score of each measure that counts, 0 to 100. */
        Map<String, Integer> leastScores();
    }
}
