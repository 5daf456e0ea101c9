/** The flow of a request as a specification, on drawn faces whose landmarks are known. */
@org.jspecify.annotations.NullMarked
package nenrin.aging;
