package portico.view.motion;

/** Is told where everything is that moves; told anew for each frame, so nothing is made for it. */
@FunctionalInterface
public interface Movers {

    /**
     * @param x in the drawing's coordinates, from the left
     * @param y the same from the top
     * @param direction it points in, in radians; 0 is to the right, a quarter turn is downwards
     */
    void at(Mover mover, double x, double y, double direction);
}
