/** CAAE, the conditional adversarial autoencoder of Zhang, Song and Qi 2017 (arXiv 1702.08423): its figure, losses, step, and it at work. */
@NullMarked
package nenrin.networks.caae;

import org.jspecify.annotations.NullMarked;
