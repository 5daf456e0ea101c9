/** The commands: what people type, what they see, with which code it ends. */
@org.jspecify.annotations.NullMarked
package nenrin.local.cli;
