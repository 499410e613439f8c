package portico.format.describe;

/** A subnet as whoever lies in it mentions it, with that one's VPC and zone, which are the subnet's too. */
record Lodging(Item subnet, Item vpc, Item zone, Hearsay hearsay) {

    static Lodging of(Item subnet, Item vpc, Item zone) {
        return new Lodging(subnet, vpc, zone, Hearsay.of(subnet, vpc, zone));
    }
}
