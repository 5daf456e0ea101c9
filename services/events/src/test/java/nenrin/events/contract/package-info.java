/** Holds messages against what {@code schemas/} says, in the tests of every module: a test dependency on the test jar of {@code events} and on {@code json-schema-validator}. */
@org.jspecify.annotations.NullMarked
package nenrin.events.contract;
