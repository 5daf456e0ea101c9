/** The worker as a Quarkus service: settings, start and stop, health, and what it serves. */
@org.jspecify.annotations.NullMarked
package nenrin.aging.service;
