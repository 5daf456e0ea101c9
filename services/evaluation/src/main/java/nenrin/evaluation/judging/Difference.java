package nenrin.evaluation.judging;

/**
 * How two pictures of a face differ.
 *
 * @param change mean distance of the aligned crops' numbers, 0 to 255
 * @param colour ΔE (CIE 1976) between the crops' mean colours
 * @param detail the second's energy of fine detail for that of the first; 1 where they are as sharp
 * @param aroundFace mean distance, 0 to 255, in the crop's corners, outside of an oval that holds the face
 * @param outside largest distance, 0 to 255, anywhere in the photo outside of the crop
 */
public record Difference(double change, double colour, double detail, double aroundFace, double outside) {}
