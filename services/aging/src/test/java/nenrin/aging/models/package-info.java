/** The shelf of models, with the shipped weights. */
@org.jspecify.annotations.NullMarked
package nenrin.aging.models;
