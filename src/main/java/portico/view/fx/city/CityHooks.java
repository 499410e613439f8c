package portico.view.fx.city;

import portico.view.drawing.Drawing;
import portico.view.paint.Viewport;

/** What the city reports; all on the JavaFX thread. Nothing needs to be implemented. */
public interface CityHooks {

    /** The pointer moved without a button. */
    default void onHover(Touch touch) {}

    /** The pointer left the city. */
    default void onLeave() {}

    /**
     * The main button went down.
     *
     * @return whether a drag from here is taken: then it is reported; else it moves the view
     */
    default boolean onPress(Touch touch) {
        return false;
    }

    /** A drag that was taken goes on; reported from the fourth pixel on. */
    default void onDrag(Touch touch) {}

    /** A drag that was taken ended here. */
    default void onRelease(Touch touch) {}

    /** A drag that was taken was given up with Escape. */
    default void onCancel() {}

    /** Pressed and released at one place. */
    default void onClick(Touch touch) {}

    default void onContextMenu(Touch touch) {}

    /** Another part is seen. In screen pixels. */
    default void onViewportChanged(Viewport viewport) {}

    /** Another drawing is shown: of a new state, or of another level. Overlays must be made for it. */
    default void onDrawingShown(Drawing drawing) {}
}
