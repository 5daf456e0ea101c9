/** Processes of one machine: started, watched, restarted, stopped; none outlives its supervisor. */
@org.jspecify.annotations.NullMarked
package nenrin.local.processes;
