@org.jspecify.annotations.NullMarked
package nenrin.local.asking;
