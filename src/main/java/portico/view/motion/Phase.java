package portico.view.motion;

/** Which part of a journey a hop belongs to. */
public enum Phase {
    /** The packet on its way out. */
    REQUEST,
    /** The answer on its way back. */
    REPLY
}
