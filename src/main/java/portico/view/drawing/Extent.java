package portico.view.drawing;

/** Collects points and boxes into the smallest box around all of them. */
public final class Extent {

    private double left = Double.MAX_VALUE;
    private double top = Double.MAX_VALUE;
    private double right = -Double.MAX_VALUE;
    private double bottom = -Double.MAX_VALUE;

    public Extent add(Point p) {
        left = Math.min(left, p.x());
        top = Math.min(top, p.y());
        right = Math.max(right, p.x());
        bottom = Math.max(bottom, p.y());
        return this;
    }

    public Extent add(Box box) {
        left = Math.min(left, box.x());
        top = Math.min(top, box.y());
        right = Math.max(right, box.right());
        bottom = Math.max(bottom, box.bottom());
        return this;
    }

    /** The box; an empty one at the origin where nothing was added. */
    public Box box() {
        return left > right ? new Box(0, 0, 0, 0) : new Box(left, top, right - left, bottom - top);
    }
}
