/** The service: settings, channels, transactions. */
@NullMarked
package nenrin.cleansing.worker;

import org.jspecify.annotations.NullMarked;
