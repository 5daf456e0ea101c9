package nenrin.ingest.labels;

import java.util.regex.Pattern;
import nenrin.events.Failure;
import nenrin.ingest.labels.Labelling.Labelled;
import nenrin.ingest.labels.Labelling.Unlabelled;

/**
 * Labels in file names as UTKFace writes them: {@code age_gender_race_date.jpg.chip.jpg}, age in years, gender 0 male and 1 female, race 0 to 4, the date as digits. Age and gender are taken from a name only if all
 * four parts are where they belong: where one was left out, nobody knows which of the others moved.
 */
public final class UtkFaceLabels implements Labels {
    private static final Pattern AGE = Pattern.compile("[0-9]{1,3}");
    private static final Pattern GENDER = Pattern.compile("[01]");
    private static final Pattern RACE = Pattern.compile("[0-4]");
    private static final Pattern DATE_AND_ENDING = Pattern.compile("[0-9]{8,}.*");
    private static final int PARTS = 4;

    @Override
    public Labelling of(String fileName) {
        String[] parts = fileName.split("_", PARTS);
        if (!is(AGE, parts, 0)) {
            return malformed("no age: it does not begin with a number of years and \"_\"");
        }
        if (!is(GENDER, parts, 1)) {
            return malformed("no gender: after the age comes neither 0 (male) nor 1 (female)");
        }
        if (!is(RACE, parts, 2)) {
            return malformed("no race: after the gender comes no number from 0 to 4");
        }
        if (!is(DATE_AND_ENDING, parts, 3)) {
            return malformed("no date: after the race come no digits of a date");
        }
        return new Labelled(parts[0], GenderText.read(parts[1]));
    }

    private static boolean is(Pattern pattern, String[] parts, int index) {
        return index < parts.length && pattern.matcher(parts[index]).matches();
    }

    private static Unlabelled malformed(String what) {
        String expected = "; expected is age_gender_race_date.jpg, such as 25_1_0_20170116174525125.jpg.";
        return new Unlabelled(new Failure("name-malformed", "The name has " + what + expected));
    }
}
