package portico.cli;

import portico.model.topology.Topology;

/** How much a file holds, in a few words. */
final class Counts {

    private Counts() {}

    /** {@code 3 hosts, 9 tasks}. */
    static String of(Topology topology) {
        return count(topology.instances().size(), "host") + ", " + count(topology.tasks().size(), "task");
    }

    private static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
