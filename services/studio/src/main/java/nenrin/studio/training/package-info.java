/** Training jobs as a page shows them: figures thinned to what a chart can show, the latest sample grids. Knows neither Kafka nor HTTP. */
@org.jspecify.annotations.NullMarked
package nenrin.studio.training;
