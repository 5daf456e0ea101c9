package nenrin.events;

/** The age a face is wanted at. */
public sealed interface TargetAge {
    /** Ages run from 0 to this, years. */
    int OLDEST = 100;

    /** At this age, 0 to 100 years. */
    record Absolute(int years) implements TargetAge {
        /** Refuses ages out of 0 to 100. */
        public Absolute {
            Check.range("A target age", years, 0, OLDEST);
        }

        @Override
        public String wire() {
            return Integer.toString(years);
        }
    }

    /** So many years older (or, negative, younger) than the face is now; -100 to 100. */
    record Relative(int years) implements TargetAge {
        /** Refuses steps of more than 100 years. */
        public Relative {
            Check.range("A relative target age", years, -OLDEST, OLDEST);
        }

        @Override
        public String wire() {
            return years < 0 ? Integer.toString(years) : "+" + years;
        }
    }

    /** {@code 25}, {@code +10} or {@code -5}. */
    String wire();

    /**
     * The age to aim at for a face of {@code current} years, held to 0 to 100.
     *
     * @param current years
     */
    default int from(double current) {
        return switch (this) {
            case Absolute absolute -> absolute.years();
            case Relative relative -> (int) Math.max(0, Math.min(OLDEST, Math.round(current + relative.years())));
        };
    }
}
