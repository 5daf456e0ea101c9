package nenrin.studio.cleansing;

import java.util.List;

/**
 * The set at a glance.
 *
 * @param reasons what was dropped for what, by the weightiest reason of each; the commonest first
 * @param ages how many kept faces there are of each ten years: 0 to 9, 10 to 19, …
 * @param more faces that are not counted, since there are more than are kept in memory
 */
public record FaceSummary(int kept, int dropped, int reviewed, List<Reason> reasons, int[] ages, int more) {
    /**
     * Why faces were dropped.
     *
     * @param sentence what is said of one of them
     */
    public record Reason(String code, String sentence, int faces) {}
}
