/** What runs, what the topics hold, who lags, which models there are. */
@org.jspecify.annotations.NullMarked
package nenrin.local.observing;
