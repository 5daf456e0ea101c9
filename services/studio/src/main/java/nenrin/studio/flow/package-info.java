/** How the pipeline runs: what topics hold and how fast they grow, who lags, what could not be read. */
@org.jspecify.annotations.NullMarked
package nenrin.studio.flow;
