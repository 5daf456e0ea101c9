package nenrin.cleansing.measuring;

import nenrin.imaging.measures.Sighting;

/**
 * A face that was found, to be read by networks.
 *
 * @param faceId SHA-256 of the picture's bytes
 */
public record Seen(String faceId, Sighting sighting) {}
