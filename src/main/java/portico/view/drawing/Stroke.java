package portico.view.drawing;

/** A line: its role, its width in pixels at zoom 1, and its dash pattern. */
public record Stroke(Role role, double width, Dash dash) {

    /** Dash patterns and what they mean. */
    public enum Dash {
        SOLID,
        /** 4 3: free or possible. */
        FREE,
        /** 6 4: refused. */
        REFUSED,
        /** 1 6, round: still to come. */
        TO_COME,
        /** 11 4: the plinth of a bridge wing. */
        PLINTH_BRIDGE,
        /** 4 3.4: the plinth of a host wing. */
        PLINTH_HOST,
        /** 10 8: the middle of a carriageway. */
        ROAD
    }

    public static Stroke solid(Role role, double width) {
        return new Stroke(role, width, Dash.SOLID);
    }

    public static Stroke free(Role role) {
        return new Stroke(role, 1.2, Dash.FREE);
    }

    public static Stroke refused() {
        return new Stroke(Role.NO, 1.4, Dash.REFUSED);
    }
}
