/** Which processes make up Nenrin on one machine, and starting them. */
@org.jspecify.annotations.NullMarked
package nenrin.local.pipeline;
