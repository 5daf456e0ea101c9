package nenrin.imaging.alignment;

import nenrin.imaging.Picture;
import nenrin.imaging.geometry.Similarity;

/**
 * A face on the template.
 *
 * @param crop square
 * @param toCrop from pixels of the photo to pixels of the crop
 */
public record AlignedCrop(Picture crop, Similarity toCrop) {}
