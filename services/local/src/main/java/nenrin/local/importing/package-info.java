/** Handing pictures to the ingest service, and following how it goes. */
@org.jspecify.annotations.NullMarked
package nenrin.local.importing;
