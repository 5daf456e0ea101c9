package nenrin.cleansing.measuring;

import java.util.Optional;
import nenrin.events.FaceCrop;
import nenrin.events.FaceMeasured;

/**
 * What came of measuring one picture.
 *
 * @param measures what was measured, or why nothing could be
 * @param crop the face on the template; nothing where there is no picture to cut it from
 */
public record MeasuredFace(FaceMeasured measures, Optional<FaceCrop> crop) {}
