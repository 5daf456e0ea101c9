/** Main classes that train the models which ship with Nenrin, from a zip of labelled faces and their landmarks. */
@NullMarked
package nenrin.networks.recipes;

import org.jspecify.annotations.NullMarked;
