package portico.view.fx.look;

import portico.view.sheet.Emblem;

/** Line icons on a grid of 16 pixels, stroked 1.4 wide with round ends; a few are filled. */
public enum Icon {
    HOST("M3 14V4l5-2 5 2v10 M1.8 14h12.4 M6 7h.1M10 7h.1M6.8 14v-3.5h2.4V14"),
    TASK("M3 3.5h10v9H3z M3 6.5h10M5 9h4"),
    FARGATE("M2 8l6-5.5L14 8 M3.8 6.8V14h8.4V6.8 M6.8 14v-4h2.4v4"),
    BALANCER(
            "M8 2v3.5M3 14V9.5A4 4 0 0 1 7 5.5h2a4 4 0 0 1 4 4V14 M8 5.5V14 M1.7 12 3 14l1.3-2M6.7 12 8 14l1.3-2M11.7 12l1.3 2 1.3-2"),
    DATABASE("M2 6l6-3.5L14 6z M3 14h10 M4 6v8M12 6v8 M8 12a2 2 0 1 0 0-4 2 2 0 0 0 0 4z"),
    GATEWAY("M2 14V4h12v10 M5 14V9.5a3 3 0 0 1 6 0V14 M2 4V2.5M14 4V2.5M8 4V2.5"),
    NAT("M3 14V5h3v9 M6 7h8.5M8 7l1.5 0M11 7l1 0 M1.8 14h6 M10 11h4M12 9l2 2-2 2"),
    ENDPOINT("M1.8 13.5h12.4 M3 13.5V9a5 5 0 0 1 10 0v4.5 M5.8 13.5V9.5a2.2 2.2 0 0 1 4.4 0v4"),
    ADDRESS_BOOK("M3.5 2h9v12h-9z M3.5 11.5h9 M6 4.8h4"),
    SUBNET("M2 4h12M2 12h12 M3 8h2.5M6.8 8h2.5M10.5 8H13"),
    ZONE("M3.5 14.5V2M3.5 2.8h8.5l-2 2.7 2 2.7H3.5"),
    ROUTES("M8 14.5V2 M8 3h4.5l1.5 1.5L12.5 6H8M8 8H3.5L2 9.5 3.5 11H8"),
    SERVICE("M8 1.8 13.5 5v6L8 14.2 2.5 11V5z M2.5 5 8 8.2 13.5 5M8 8.2v6"),
    DEFINITION("M4 2h5.5L12 4.5V14H4z M9.5 2v2.5H12 M6 7.5h4M6 10h4"),
    TARGETS("M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12z M8 10.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5z"),
    OUTSIDE("M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12z M2 8h12 M8 2c2 1.8 2.7 4 2.7 6S10 12.2 8 14c-2-1.8-2.7-4-2.7-6S6 3.8 8 2z"),
    LOCK("M3.5 7.2h9v6.3h-9z M5.5 7V5a2.5 2.5 0 0 1 5 0v2"),
    DOOR("M4 14V2.5h8V14 M2.5 14h11 M9.7 8.4v.2"),
    TICKET("M2 4.5h12v2.2a1.4 1.4 0 0 0 0 2.6v2.2H2V9.3a1.4 1.4 0 0 0 0-2.6z M9.5 4.8v6.4"),
    CLUSTER("M2 2.5h5v5H2z M9 2.5h5v5H9z M2 9h5v5H2z M9 9h5v5H9z"),
    VPC("M8 2 14 5.3 8 8.6 2 5.3z M2.5 8.2 8 11.200l5.5-3M2.5 11 8 14l5.5-3"),
    COURIER("M2 4h8.500L14 8l-3.5 4H2z M2 4l4.5 4L2 12"),
    SIDE_BY_SIDE("M2 3h5v10H2z M9 3h5v10H9z M4.500 6v4M11.500 6v4"),
    WRENCH("M10 2.200a3.600 3.600 0 0 0-3.300 5L2.300 11.600a1.500 1.500 0 0 0 2.100 2.100L8.800 9.300a3.600 3.600 0 0 0 4.800-4.400l-2.100 2.100-2.100-.600-.500-2.100 2.100-2z"),
    TABLE("M2 3h12v10H2z M2 6.3h12M2 9.7h12M6.5 3v10"),
    MATRIX("M2.5 2.5h11v11h-11z M2.5 6.2h11M2.5 9.8h11M6.2 2.500v11M9.8 2.500v11"),
    PRESENT("M2 3h12M3 3v7.5h10V3 M8 10.5v3M5.5 14h5"),
    EXPORT("M8 10V2.5M5 5l3-3 3 3 M3 9v4.5h10V9"),
    FIND("M7 12a5 5 0 1 0 0-10 5 5 0 0 0 0 10z M10.8 10.8 14 14"),
    UNDO("M3 6h6.5a3.5 3.5 0 0 1 0 7H6 M5.5 3.5 3 6l2.5 2.5"),
    REDO("M13 6H6.5a3.5 3.5 0 0 0 0 7H10 M10.5 3.5 13 6l-2.5 2.5"),
    FIT("M2.5 6V2.5H6 M10 2.5h3.5V6 M13.5 10v3.5H10 M6 13.5H2.500V10"),
    MOON("M13 9.5A5.5 5.5 0 1 1 6.5 3a4.5 4.5 0 0 0 6.5 6.500z"),
    SUN("M8 11a3 3 0 1 0 0-6 3 3 0 0 0 0 6z M8 1.500v1.500M8 13v1.500M1.5 8H3M13 8h1.500M3.4 3.400l1.1 1.100M11.5 11.500l1.1 1.100M3.4 12.600l1.1-1.100M11.5 4.500l1.1-1.1"),
    COPY("M5.5 5.5h8v8h-8z M10.5 5.5v-3h-8v8h3"),
    HINT("M5.5 10.5A4.5 4.5 0 1 1 10.5 10.500V12h-5z M6.2 14h3.6"),
    NOTE("M3 2.5h10v7.500l-3.5 3.500H3z M13 10H9.500v3.5"),
    TENANT("M8 7.2a2.6 2.6 0 1 0 0-5.2 2.6 2.6 0 0 0 0 5.2z M3.8 14.3v-2.3a4.2 4.2 0 0 1 8.4 0v2.3z"),
    LESSON("M2 6 8 3l6 3-6 3z M4.500 7.500v3.500c2 1.600 5 1.600 7 0V7.500 M14 6v4.500"),
    PLUS("M8 3v10M3 8h10"),
    MINUS("M3 8h10"),
    CLOSE("M4 4l8 8M12 4l-8 8"),
    CHEVRON("M4 6l4 4 4-4"),
    TICK("M3 8.500l3.3 3.300L13 5"),
    OPEN("M2 12.500V4h4l1.5 1.500H13v2 M2 12.5 4 7.500h11l-2 5z"),
    SAVE("M3 3h8l2 2v8H3z M5.5 3v3.500h4.500V3 M5.5 13V9.500h5V13"),
    DELETE("M3 4.500h10 M6 4.500v-2h4v2 M4.5 4.5 5.2 13.500h5.600l.7-9 M6.8 7v4M9.2 7v4"),
    MOTION("M2 5h6M1.5 8h5M2 11h6 M13.5 8a3 3 0 1 1-6 0 3 3 0 0 1 6 0z"),
    LOOP("M3 8a5 5 0 0 1 8.7-3.400L13 6 M13 2.800V6H9.8 M13 8a5 5 0 0 1-8.7 3.400L3 10 M3 13.200V10h3.2"),
    PANEL("M2 3h12v10H2z M10 3v10"),
    SWAP("M3 5.500h9M9.5 3 12 5.5 9.5 8 M13 10.500H4M6.5 8 4 10.5 6.5 13"),
    PLAY("M5 2.500v11l8.5-5.500z", true),
    PAUSE("M4 2.5h3v11H4zM9 2.5h3v11H9z", true),
    TO_START("M13.5 2.5v11L8 8zM8 2.500v11L2.5 8z", true),
    STEP_BACK("M13 2.5v11L6 8zM2.8 2.5H5v11H2.8z", true),
    STEP("M3 2.5v11l7-5.5zM11 2.5h2.2v11H11z", true);

    private final String path;
    private final boolean filled;

    Icon(String path) {
        this(path, false);
    }

    Icon(String path, boolean filled) {
        this.path = path;
        this.filled = filled;
    }

    /** Outline in SVG's path notation. */
    String path() {
        return path;
    }

    boolean filled() {
        return filled;
    }

    /** A fresh node of this icon, {@code size} pixels square. */
    public IconView view(double size) {
        return new IconView(this, size);
    }

    /** The icon of a kind of subject. */
    public static Icon of(Emblem emblem) {
        return switch (emblem) {
            case CLUSTER -> CLUSTER;
            case VPC -> VPC;
            case GATEWAY -> GATEWAY;
            case BALANCER -> BALANCER;
            case NAT -> NAT;
            case ENDPOINT -> ENDPOINT;
            case ZONE -> ZONE;
            case SUBNET -> SUBNET;
            case ROUTES -> ROUTES;
            case HOST -> HOST;
            case TASK -> TASK;
            case FARGATE -> FARGATE;
            case WAITING -> TICKET;
            case SERVICE -> SERVICE;
            case DEFINITION -> DEFINITION;
            case TARGETS -> TARGETS;
            case DATABASE -> DATABASE;
            case OUTSIDE -> OUTSIDE;
            case LOCK -> LOCK;
        };
    }
}
