package nenrin.training.jobs;

import java.time.Instant;

/**
 * Where a record stood.
 *
 * @param at the record's time stamp
 */
public record Origin(int partition, long offset, Instant at) {}
