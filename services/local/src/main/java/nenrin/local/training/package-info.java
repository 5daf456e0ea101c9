/** Posting a training job and following how it goes. */
@org.jspecify.annotations.NullMarked
package nenrin.local.training;
