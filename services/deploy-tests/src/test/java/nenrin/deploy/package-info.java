/** Whether what lies in {@code deploy/} is what the services declare and need. */
@org.jspecify.annotations.NullMarked
package nenrin.deploy;
