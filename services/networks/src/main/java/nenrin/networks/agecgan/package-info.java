/**
 * Age-cGAN, the conditional adversarial ager of Antipov, Baccouche and Dugelay 2017 (arXiv 1702.01983): its figure, its two stages of learning, the
 * search for the vector that keeps a person, and it at work.
 */
@NullMarked
package nenrin.networks.agecgan;

import org.jspecify.annotations.NullMarked;
