/** Aging faces: the way of one request from its bytes to aged pictures. Plain Java; Kafka and HTTP are in packages below. */
@org.jspecify.annotations.NullMarked
package nenrin.aging;
