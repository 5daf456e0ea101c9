@org.jspecify.annotations.NullMarked
package nenrin.studio.training;
