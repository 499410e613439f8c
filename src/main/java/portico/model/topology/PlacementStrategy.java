package portico.model.topology;

/** How ECS chooses among the instances that could take a task; several in a row each narrow the choice (R51–R54). */
public sealed interface PlacementStrategy {

    /**
     * The value with the fewest tasks of the service (R51).
     *
     * @param field {@code instanceId}, {@code host} (the same), or {@code attribute:} and a name
     */
    record Spread(String field) implements PlacementStrategy {

        /** Where the Availability Zone of an instance stands. */
        public static final Spread ZONES = new Spread("attribute:ecs.availability-zone");
        public static final Spread INSTANCES = new Spread("instanceId");

        private static final String ATTRIBUTE = "attribute:";

        public Spread {
            if (!isInstance(field) && (!field.startsWith(ATTRIBUTE) || field.length() == ATTRIBUTE.length())) {
                throw new IllegalArgumentException(
                        "spread takes instanceId, host or attribute:<name> as its field, not " + field);
            }
        }

        private static boolean isInstance(String field) {
            return field.equals("instanceId") || field.equals("host");
        }

        public boolean overInstances() {
            return isInstance(field);
        }

        /** The attribute spread over, such as {@code ecs.availability-zone}; the field itself where it names none. */
        public String attribute() {
            return overInstances() ? field : field.substring(ATTRIBUTE.length());
        }
    }

    /** The instance that is left with the least of it (R52). */
    record Binpack(Figure figure) implements PlacementStrategy {}

    /** What binpack counts. */
    enum Figure {
        CPU, MEMORY
    }

    /**
     * Any instance (R53). AWS does not say how it draws; here the seed decides, so that the same document always runs the same way (modelling).
     *
     * @param seed 0 unless the document says otherwise
     */
    record Random(long seed) implements PlacementStrategy {}
}
