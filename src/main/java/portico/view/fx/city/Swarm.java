package portico.view.fx.city;

import java.util.List;
import portico.view.drawing.Figure;
import portico.view.motion.Movers;

/** Many small things that move over the city at once. */
public interface Swarm {

    /** Nothing moves. */
    Swarm NONE = new Swarm() {
        @Override
        public List<Figure> still(double zoom) {
            return List.of();
        }

        @Override
        public void tell(double zoom, Movers movers) {
            // Nobody is anywhere
        }
    };

    /** What lies below them, in the drawing's coordinates; asked when another part or level is seen. */
    List<Figure> still(double zoom);

    /** Where they are now; asked for each frame. */
    void tell(double zoom, Movers movers);
}
