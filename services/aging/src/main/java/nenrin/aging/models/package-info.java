/** The models a worker has: who owns them, which can be asked for, which were refused. */
@org.jspecify.annotations.NullMarked
package nenrin.aging.models;
