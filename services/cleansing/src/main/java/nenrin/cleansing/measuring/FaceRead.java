package nenrin.cleansing.measuring;

import java.util.List;
import nenrin.events.Opinion;
import nenrin.imaging.measures.Measurement;

/**
 * What networks say of one face.
 *
 * @param measurements of what they see on it
 * @param opinions on its age and gender
 */
public record FaceRead(List<Measurement> measurements, List<Opinion> opinions) {}
