package nenrin.events;

import org.jspecify.annotations.Nullable;

/**
 * How a request's answers shall look.
 *
 * @param cropToFace whether they show the aligned face alone instead of the whole photo
 * @param contentType {@code image/jpeg} or {@code image/png}; null for that of the photo
 * @param quality of a JPEG, 1 to 100
 * @param strength how much of the change is made, percent: 0 changes nothing, 100 is as the model has it, at most 150
 */
public record Rendering(
        boolean cropToFace, ResultForm form, @Nullable String contentType, int quality, int strength) {
    /** The whole photo at each age, as it came. */
    public static final Rendering USUAL = new Rendering(false, ResultForm.PICTURES, null, 92, 100);

    /** The most that {@code strength} can be, percent. */
    public static final int STRONGEST = 150;

    static final String JPEG = "image/jpeg";
    static final String PNG = "image/png";

    /** Checks the ranges. */
    public Rendering {
        Check.range("A quality", quality, 1, 100);
        Check.range("A strength", strength, 0, STRONGEST);
        Check.that(
                contentType == null || contentType.equals(JPEG) || contentType.equals(PNG),
                "Answers are JPEGs or PNGs.");
    }

    /** The same, showing the face alone or the whole photo. */
    public Rendering cropped(boolean toFace) {
        return new Rendering(toFace, form, contentType, quality, strength);
    }

    /** The same in another form. */
    public Rendering as(ResultForm other) {
        return new Rendering(cropToFace, other, contentType, quality, strength);
    }

    static Rendering read(Attributes attributes, boolean cropToFace) {
        ResultForm form = attributes.choice("ce_form", ResultForm::read, USUAL.form, "pictures, strip or sweep");
        String type = attributes.optional("ce_format");
        if (type != null && !type.equals(JPEG) && !type.equals(PNG)) {
            attributes.refuse("format-malformed", "ce_format must be " + JPEG + " or " + PNG + ".");
            type = null;
        }
        Integer quality = attributes.optionalWhole("ce_quality", "quality-malformed", 1, 100);
        Integer strength = attributes.optionalWhole("ce_strength", "strength-malformed", 0, STRONGEST);
        return new Rendering(
                cropToFace,
                form,
                type,
                quality == null ? USUAL.quality : quality,
                strength == null ? USUAL.strength : strength);
    }

    EventHeaders write(EventHeaders headers) {
        return headers.with("ce_form", form == USUAL.form ? null : form.wire())
                .with("ce_format", contentType)
                .with("ce_quality", quality == USUAL.quality ? null : quality)
                .with("ce_strength", strength == USUAL.strength ? null : strength);
    }
}
