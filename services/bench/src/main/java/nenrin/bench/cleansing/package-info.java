/** What measuring a face costs, measure by measure. */
@org.jspecify.annotations.NullMarked
package nenrin.bench.cleansing;
