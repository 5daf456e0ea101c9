/** What people see: lines, live lines, tables. */
@org.jspecify.annotations.NullMarked
package nenrin.local.terminal;
