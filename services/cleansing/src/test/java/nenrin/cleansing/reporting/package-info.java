@org.jspecify.annotations.NullMarked
package nenrin.cleansing.reporting;
