package portico.format.describe;

/**
 * What objects of those kinds of which there may be thousands say by themselves; it is read ahead in the order in which it is needed.
 *
 * @param interfaces described by themselves
 * @param registrations of container instances
 * @param glimpses of task definitions, one for each task
 */
record Firsthand(Ahead<Eni> interfaces, Ahead<Registration> registrations, Ahead<Glimpse> glimpses) {

    /** All objects must be found. */
    static Firsthand of(Desk desk) {
        Inventory found = desk.found();
        return new Firsthand(desk.ahead(found.all(Kind.NETWORK_INTERFACE), Eni::alone),
                desk.ahead(found.all(Kind.CONTAINER_INSTANCE), Registration::of),
                desk.ahead(found.all(Kind.TASK), Glimpse::of));
    }
}
