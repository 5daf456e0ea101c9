package nenrin.cleansing.evaluating;

import java.util.Comparator;
import java.util.List;

/**
 * How well scores tell bad pictures from others.
 *
 * @param pictures the lowest score first
 */
record Ranking(List<Ranked> pictures) {
    /**
     * A picture.
     *
     * @param score less is worse
     */
    record Ranked(double score, boolean bad) {}

    Ranking {
        pictures = pictures.stream()
                .sorted(Comparator.comparingDouble(Ranked::score))
                .toList();
    }

    /** How many are bad. */
    long bad() {
        return pictures.stream().filter(Ranked::bad).count();
    }

    /** The share of pairs of a bad picture and another in which the bad one scores less; ties count half. */
    double auc() {
        double right = 0;
        int from = 0;
        long othersBefore = 0;
        while (from < pictures.size()) {
            int to = from;
            long bads = 0;
            while (to < pictures.size()
                    && pictures.get(to).score() == pictures.get(from).score()) {
                bads += pictures.get(to++).bad() ? 1 : 0;
            }
            long others = to - from - bads;
            long othersAfter = pictures.size() - bad() - othersBefore - others;
            right += bads * (othersAfter + others / 2.0);
            othersBefore += others;
            from = to;
        }
        return right / bad() / (pictures.size() - bad());
    }

    /** The mean, over the bad pictures, of the share of bad ones among all that score no more. */
    double averagePrecision() {
        double sum = 0;
        int found = 0;
        for (int i = 0; i < pictures.size(); i++) {
            if (pictures.get(i).bad()) {
                found++;
                sum += (double) found / (i + 1);
            }
        }
        return sum / bad();
    }

    /** The share of bad pictures that score no more than this. */
    double recall(double score) {
        return (double) pictures.stream()
                        .filter(one -> one.bad() && one.score() <= score)
                        .count()
                / bad();
    }

    /** The score that a share of pictures does not exceed. */
    static double threshold(List<Double> scores, double share) {
        List<Double> sorted = scores.stream().sorted().toList();
        int count = (int) Math.round(share * sorted.size());
        return count == 0 ? Double.NEGATIVE_INFINITY : sorted.get(count - 1);
    }
}
