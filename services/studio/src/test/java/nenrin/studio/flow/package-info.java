@org.jspecify.annotations.NullMarked
package nenrin.studio.flow;
