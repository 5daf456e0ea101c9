package nenrin.local.cli;

import nenrin.local.Home;
import nenrin.local.terminal.Terminal;

/**
 * Where a command runs.
 *
 * @param home its folders
 * @param terminal where it says what it does
 */
record Place(Home home, Terminal terminal) {}
