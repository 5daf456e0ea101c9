@org.jspecify.annotations.NullMarked
package nenrin.studio.http;
