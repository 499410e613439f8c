package portico.model.flow;

/** How near two ends stand: packets between those on one host, or within one task, never meet a security group (R167). */
public enum Nearness {
    SELF, SAME_HOST, APART
}
