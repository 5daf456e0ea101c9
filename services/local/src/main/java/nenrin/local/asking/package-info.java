/** Asking for a face at other ages, as any client would, and keeping what comes back. */
@org.jspecify.annotations.NullMarked
package nenrin.local.asking;
