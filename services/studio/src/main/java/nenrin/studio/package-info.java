/** The studio: a web page for people who would rather look than read. Its settings. */
@org.jspecify.annotations.NullMarked
package nenrin.studio;
