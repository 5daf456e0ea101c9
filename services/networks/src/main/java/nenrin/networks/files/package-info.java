/** Model files: safetensors with provenance, read within limits, and the ones that ship with Nenrin. */
@NullMarked
package nenrin.networks.files;

import org.jspecify.annotations.NullMarked;
